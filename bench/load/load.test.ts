import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { formatComparison, formatTargets } from './format-load.ts'
import { tooFewFiles } from './open-files.ts'
import { readOptions } from './options.ts'
import { spreadOf } from './spread.ts'
import { targetsOf } from './targets.ts'

describe('bench:load', () => {
  it('R-LOAD-1: plays whole games of real clients on both servers, and every acknowledged answer is in the log once', async () => {
    const comparison = await compare(
      { rooms: 2, players: 30 },
      { rounds: 1, burstMs: 300, profileFolder: null },
    )
    const { reconciled, game, bare } = comparison
    expect(reconciled).toEqual({ acknowledged: 60, stored: 60, players: 60, faults: [] })
    // The reference sends what the game sends: as many messages, but for counts that fall together, of the same size.
    expect(bare.messagesPerPlayerRound).toBeGreaterThan(0.5 * game.messagesPerPlayerRound)
    expect(bare.messagesPerPlayerRound).toBeLessThan(2 * game.messagesPerPlayerRound)
    expect(bare.bytesPerPlayerRound).toBeGreaterThan(0.5 * game.bytesPerPlayerRound)
    expect(bare.bytesPerPlayerRound).toBeLessThan(2 * game.bytesPerPlayerRound)
    expect(formatComparison(comparison)).toContain('60 answers acknowledged, 60 stored, each once')
    expect(targetsOf([comparison])).toHaveLength(3)
  }, 180_000)

  it('R-LOAD-1: plays both targets unless told otherwise, and names an option that is wrong', () => {
    expect(readOptions([]).scenarios).toEqual([
      { rooms: 1, players: 5_000 },
      { rooms: 100, players: 50 },
    ])
    expect(readOptions(['--players', '60', '--rooms', '2', '--json'])).toMatchObject({
      scenarios: [{ rooms: 2, players: 60 }],
      json: true,
    })
    expect(() => readOptions(['--players', 'many'])).toThrow(/--players is a whole number from 1 to 5000/)
  })

  it('R-LOAD-1: says what to do where too few files may be open', () => {
    const scenarios = [{ rooms: 1, players: 5_000 }]
    expect(tooFewFiles(scenarios, 20_000)).toBeNull()
    expect(tooFewFiles(scenarios, 1_024)).toMatch(/ulimit -n 5301/)
  })

  it('R-LOAD-1: percentiles are of the values, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(spreadOf(hundred)).toEqual({ p50: 50, p99: 99, max: 100 })
    expect(spreadOf([7])).toEqual({ p50: 7, p99: 7, max: 7 })
  })

  it('R-LOAD-1: tells a target that is missed from one that is met', () => {
    const targets = [
      { what: 'a', value: 1, most: 2 },
      { what: 'b', value: 3, most: 2 },
    ]
    expect(formatTargets(targets)).toBe('met     1.00 ≤ 2  a\nMISSED  3.00 > 2  b')
  })
})
