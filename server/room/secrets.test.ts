import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hashToken, matchesHash, newToken } from './secrets.ts'

it('R-ROOM-10: a token has 192 random bits, and fits its own hash only', () => {
  const tokens = Array.from({ length: 1_000 }, newToken)
  expect(new Set(tokens).size).toBe(1_000)
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(24)
  expect(matchesHash(tokens[0]!, hashToken(tokens[0]!))).toBe(true)
  expect(matchesHash(tokens[0]!, hashToken(tokens[1]!))).toBe(false)
  expect(matchesHash(tokens[0]!, '')).toBe(false)
})

it('R-ROOM-10: no token or hash of one is compared but in constant time', () => {
  const sources = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.|testing|fuzz/.test(name),
  )
  const compared = sources.flatMap((name) =>
    readFileSync(`server/${name}`, 'utf8')
      .split('\n')
      .filter((line) =>
        /[tT]oken(Hash)?\)? ?(===|!==) (?!null|undefined)|(===|!==) ?\w*[tT]oken|secretHash ?(===|!==)/.test(
          line,
        ),
      )
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(compared).toEqual([])
})
