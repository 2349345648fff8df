import { describe, expect, it } from 'vitest'
import { killGames } from './testing/crash/kill-games.ts'

describe('a server that is killed', () => {
  it('R-FAULT-1: loses nothing acknowledged, goes on with the right time left, and comes to the same standings', async () => {
    const { killed, acknowledged, returns } = await killGames({
      games: 6,
      kills: 2,
      seed: 20,
      patient: false,
      lifeMs: [1_000, 4_000],
    })
    expect(killed).toBe(2)
    expect(returns).toBeGreaterThan(20)
    expect(acknowledged).toBeGreaterThan(20)
  })
})
