import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMAND_MAX_BYTES, type CommandName, DEFAULT_OPTIONS, DEFAULT_PART } from '../../contracts/index.ts'
import { COMMAND_NAMES, COMMAND_SCHEMAS } from '../../contracts/schemas.ts'
import { parseCommand } from './parse-command.ts'
import { GOOD_PAYLOADS } from './testing/payloads.ts'

const code = (name: CommandName, payload: unknown) => {
  const result = parseCommand(name, payload)
  return result.ok ? 'ok' : result.error.code
}

const withPart = (change: object) => ({ parts: [{ ...DEFAULT_PART, ...change }], options: DEFAULT_OPTIONS })

describe('parseCommand', () => {
  it.each(COMMAND_NAMES)('R-WIRE-1: %s takes what its schema takes', (name) => {
    const parsed = parseCommand(name, GOOD_PAYLOADS[name])
    expect(parsed).toEqual({ ok: true, value: COMMAND_SCHEMAS[name].parse(GOOD_PAYLOADS[name]) })
  })

  it.each(COMMAND_NAMES)('R-WIRE-1: %s takes no further keys', (name) => {
    expect(code(name, { ...GOOD_PAYLOADS[name], playerId2: 'x' })).toBe('invalid-payload')
  })

  it.each(COMMAND_NAMES)('R-WIRE-1: %s takes nothing that is not an object', (name) => {
    for (const payload of [undefined, null, 0, 1, '', 'x', true, [], [GOOD_PAYLOADS[name]], Buffer.from('x')])
      expect(code(name, payload)).toBe('invalid-payload')
  })

  it.each(COMMAND_NAMES)('R-WIRE-2: %s of more than 16 KB is too large', (name) => {
    expect(code(name, { ...GOOD_PAYLOADS[name], padding: 'x'.repeat(COMMAND_MAX_BYTES) })).toBe(
      'payload-too-large',
    )
    expect(code(name, 'é'.repeat(COMMAND_MAX_BYTES / 2))).toBe('payload-too-large')
  })

  it('R-WIRE-2: depth beyond what can be looked at is too large, not a crash', () => {
    let deep: unknown = []
    for (let i = 0; i < 30_000; i += 1) deep = [deep]
    expect(code('game:start', deep)).toBe('payload-too-large')
  })

  it.each<[CommandName, unknown]>([
    ['answer:submit', { round: 0, choice: 1 }],
    ['answer:submit', { round: 1.5, choice: 1 }],
    ['answer:submit', { round: 1, choice: 10 }],
    ['answer:submit', { round: 1, choice: -1 }],
    ['answer:submit', { round: 1, choice: '1' }],
    ['answer:submit', { round: 1 }],
    ['room:create', { settings: { parts: [], options: DEFAULT_OPTIONS } }],
    ['room:create', { settings: withPart({ roundCount: 7 }) }],
    ['room:create', { settings: withPart({ answerWindowS: 1 }) }],
    ['room:create', { settings: withPart({ deck: 'all' }) }],
    ['room:create', { settings: withPart({ deck: { items: [10_000] } }) }],
    ['room:create', { settings: withPart({ mode: 'poker' }) }],
    ['room:create', { settings: { parts: [DEFAULT_PART] } }],
    ['room:create', { settings: withPart({ choiceCount: 5 }) }],
    ['solo:create', { deck: 'random', choiceCount: 10, seed: 'Ünder score' }],
    ['solo:create', { deck: 'random', choiceCount: 10, seed: '' }],
    ['solo:create', { deck: 'random', choiceCount: 10, seed: 'x'.repeat(33) }],
    ['room:join', { code: 'ACDE', nickname: 'Ada', deviceKey: 'short' }],
    ['room:join', { code: 'ACD', nickname: 'Ada', deviceKey: 'k'.repeat(32) }],
    ['room:join', { code: 'ACD0', nickname: 'Ada', deviceKey: 'k'.repeat(32) }],
    ['room:join', { code: 'ACDE', nickname: 'a'.repeat(201), deviceKey: 'k'.repeat(32) }],
    ['session:resume', { code: 'ACDE', role: 'system', token: 'k'.repeat(32) }],
    ['room:lock', { locked: 1 }],
    ['player:kick', { playerId: '' }],
  ])('R-WIRE-1: %s with %j is refused', (name, payload) => {
    expect(code(name, payload)).toBe('invalid-payload')
  })

  it('R-WIRE-1: names the field and never repeats what was sent', () => {
    const refused = parseCommand('answer:submit', { round: 1, choice: 'secret-of-mine' })
    expect(refused.ok ? '' : refused.error.message).toMatch(/^answer:submit\.choice: /)
    expect(JSON.stringify(refused)).not.toContain('secret-of-mine')
  })

  it('R-WIRE-1: never throws, whatever comes, and is retryable for no bad payload', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMAND_NAMES),
        fc.anything({ withNullPrototype: true }),
        (name, payload) => {
          const result = parseCommand(name, payload)
          if (!result.ok) expect(result.error.retryable).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})
