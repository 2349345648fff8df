import { describe, expect, it } from 'vitest'
import { killGames } from './testing/crash/kill-games.ts'

/** Each takes about 20 s on a machine of its own. */
const LIMIT_MS = 180_000

// Side by side: most of their time both wait for the clocks of a game.
describe.concurrent('a server that is killed', () => {
  it(
    'R-FAULT-1: loses nothing acknowledged, goes on with the right time left, and comes to the same standings',
    async () => {
      const { killed, acknowledged, returns } = await killGames({
        games: 6,
        kills: 2,
        seed: 20,
        signal: 'SIGKILL',
        patient: false,
        lifeMs: [800, 3_000],
      })
      expect(killed).toBe(2)
      expect(returns).toBeGreaterThan(20)
      expect(acknowledged).toBeGreaterThan(20)
    },
    LIMIT_MS,
  )
})

describe.concurrent('a server that is told to stop', () => {
  it(
    'R-FAULT-7: stores what it took, says so to everybody, ends without a fault, and goes on at its next start',
    async () => {
      const { killed, acknowledged, told } = await killGames({
        games: 4,
        kills: 1,
        seed: 21,
        signal: 'SIGTERM',
        patient: false,
        lifeMs: [2_500, 4_000],
      })
      expect(killed).toBe(1)
      expect(told).toBeGreaterThan(10)
      expect(acknowledged).toBeGreaterThan(10)
    },
    LIMIT_MS,
  )
})
