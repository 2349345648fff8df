import type { Random } from '../../game/random.ts'

export const oneOf = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)]!

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value }
  return value
}

/** Keys that mean something to JavaScript; written as JSON, since a literal would mean it here. */
const POLLUTION = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"__proto__":null,"toString":1,"hasOwnProperty":1}',
  '{"length":4294967295}',
  '{"then":{},"toJSON":1}',
]

const TEXTS = [
  '',
  '\0',
  '\ud800',
  'a\udc00b',
  '\u202eevil\u202c',
  '\u200b\u200d\ufeff',
  '=1+1',
  '<img src=x onerror=alert(1)>',
  "'; drop table rooms; --",
  '#{process.exit(1)}',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  '\r\nSet-Cookie: a=b',
  'İıſK',
  'e\u0301'.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(10),
]

const NUMBERS = [
  ...[0, -0, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 + 1, 99, 101],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
]

/** Anything but what was meant. */
export const nastyValue = (random: Random): unknown => {
  const kinds: readonly (() => unknown)[] = [
    () => null,
    () => undefined,
    () => random() < 0.5,
    () => oneOf(random, NUMBERS),
    () => oneOf(random, TEXTS),
    () => 'x'.repeat(oneOf(random, [33, 201, 5_000])),
    // Beyond the command's limit; seldom beyond the message's, which ends the connection.
    () => 'y'.repeat(random() < 0.9 ? 17_000 : 70_000),
    () => JSON.parse(oneOf(random, POLLUTION)),
    () => nested(oneOf(random, [3, 100, 1_000])),
    () => Array.from({ length: oneOf(random, [0, 1, 500]) }, () => 1),
    () => Buffer.from('binary'),
    () => ({ $ne: null, id: { $gt: '' } }),
    () => new Date(0),
  ]
  return oneOf(random, kinds)()
}
