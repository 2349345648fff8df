import { expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../../contracts/schemas.ts'
import { seededRandom } from '../../game/random.ts'
import { makeMessage } from './make-message.ts'
import { runFuzz } from './run-fuzz.ts'

it('R-SAFE-10: 3,000 malformed and adversarial messages change no room, crash nothing and are told nothing', async () => {
  const report = await runFuzz('short', 3_000)
  expect(report.faults).toEqual([])
  expect(report.sent).toBe(3_000)
  // It did get at the rules, not only at the parser.
  for (const code of ['invalid-payload', 'not-host', 'not-signed-in', 'wrong-phase', 'wrong-round'])
    expect(report.refused[code] ?? 0, code).toBeGreaterThan(0)
  expect(report.accepted).toBeGreaterThan(20)
})

it('R-SAFE-10: the stream holds every command', () => {
  const random = seededRandom('names')
  const at = { code: 'ACDE', playerIds: ['a'], token: 't'.repeat(32) }
  const names = new Set(Array.from({ length: 2_000 }, () => makeMessage(at, random).name))
  for (const name of COMMAND_NAMES) expect(names).toContain(name)
})
