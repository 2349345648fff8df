import { describe, expect, it } from 'vitest'
import { killGames } from './testing/crash/kill-games.ts'

describe('a server that is killed', () => {
  it('R-FAULT-1: loses nothing acknowledged, goes on with the right time left, and comes to the same standings', async () => {
    const { killed, acknowledged, returns } = await killGames({
      games: 6,
      kills: 2,
      seed: 20,
      signal: 'SIGKILL',
      patient: false,
      lifeMs: [1_000, 4_000],
    })
    expect(killed).toBe(2)
    expect(returns).toBeGreaterThan(20)
    expect(acknowledged).toBeGreaterThan(20)
  })
})

describe('a server that is told to stop', () => {
  it('R-FAULT-7: stores what it took, says so to everybody, ends without a fault, and goes on at its next start', async () => {
    const { killed, acknowledged, told } = await killGames({
      games: 4,
      kills: 2,
      seed: 21,
      signal: 'SIGTERM',
      patient: false,
      lifeMs: [2_000, 4_000],
    })
    expect(killed).toBe(2)
    expect(told).toBeGreaterThan(10)
    expect(acknowledged).toBeGreaterThan(10)
  })
})
