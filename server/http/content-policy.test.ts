import { describe, expect, it } from 'vitest'
import { DATA_POLICY, pagePolicy, phonePolicy, scriptPolicy } from './content-policy.ts'

const sources = (policy: string, directive: string) =>
  policy.split('; ').find((each) => each.startsWith(`${directive} `))

describe('policies', () => {
  it.each([
    ['pages', pagePolicy('abc', 'quiz.example')],
    ['phones', phonePolicy('quiz.example')],
    ['data', DATA_POLICY],
    ['scripts', scriptPolicy()],
  ])('R-SAFE-3: that of %s lets no inline script, no evaluation and nothing from elsewhere in', (_, policy) => {
    expect(sources(policy, 'script-src') ?? sources(policy, 'default-src')).not.toMatch(
      /'unsafe-inline'|'unsafe-eval'|\*|https?:/,
    )
    expect(policy).not.toMatch(/\*/)
  })

  it('R-SAFE-3: only a worker may compile WebAssembly, no page', () => {
    expect(scriptPolicy()).toContain("'wasm-unsafe-eval'")
    expect(pagePolicy('abc', 'quiz.example')).not.toContain('eval')
  })

  it.each([
    ['quiz.example:3000', ' ws://quiz.example:3000 wss://quiz.example:3000'],
    ['[::1]:3000', ' ws://[::1]:3000 wss://[::1]:3000'],
    ["x; script-src 'unsafe-inline'", ''],
    ['a b', ''],
    ['*', ''],
    [undefined, ''],
  ])('R-SAFE-3: the host %j is named, or nothing where it is none', (host, named) => {
    expect(sources(phonePolicy(host), 'connect-src')).toBe(`connect-src 'self'${named}`)
  })
})
