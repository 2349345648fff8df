import { describe, expect, it } from 'vitest'
import { killGames } from './testing/crash/kill-games.ts'

describe('a server that is killed', () => {
  it('R-FAULT-1: in the course of 100 games', async () => {
    const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000)
    const found = await killGames({
      games: 100,
      kills: 12,
      seed,
      signal: 'SIGKILL',
      patient: true,
      lifeMs: [500, 6_000],
    })
    process.stdout.write(`seed ${seed}: ${JSON.stringify(found)}\n`)
    expect(found.killed).toBeGreaterThan(5)
  })
})
