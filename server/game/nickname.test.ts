import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanNickname, foldNickname } from './nickname.ts'

const cleaned = (typed: string) => {
  const result = cleanNickname(typed)
  return result.ok ? result.value : result.error.code
}

describe('cleanNickname', () => {
  it.each([
    ['spaces', '  Ada   Lovelace ', 'Ada Lovelace'],
    ['no-break and ideographic spaces', '\u00a0Ada\u3000L\u2003', 'Ada L'],
    ['right-to-left override and marks', '\u202eAda\u200f\u061c', 'Ada'],
    ['isolates', '\u2066Ada\u2069', 'Ada'],
    ['zero width', 'A\u200bd\u200da\ufeff', 'Ada'],
    ['soft hyphen and word joiner', 'A\u00add\u2060a', 'Ada'],
    ['controls', 'A\u0000d\u0007a\u001b[31m', 'Ada[31m'],
    ['lone surrogates', 'Ada\ud800', 'Ada'],
    ['private use', 'Ada\ue000', 'Ada'],
    ['tag characters', 'Ada\u{e0041}', 'Ada'],
    ['an invisible letter', 'Ada\u3164\u1160', 'Ada'],
    ['full width forms', 'Ａｄａ１', 'Ada1'],
    ['ligatures', 'ﬁona', 'fiona'],
    ['combining accents', 'Rene\u0301', 'René'],
    ['an accent behind a hidden character', 'Rene\u200d\u0301', 'René'],
    ['other scripts', '王小明', '王小明'],
    ['Arabic', 'ليلى', 'ليلى'],
    ['emoji beside letters', 'Ada 🦊', 'Ada 🦊'],
    ['digits alone', '42', '42'],
  ])('R-NAME-1: %s', (_, typed, shown) => {
    expect(cleaned(typed)).toBe(shown)
  })

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['invisible characters', '\u200b\u200f\ufeff'],
    ['an invisible letter', '\u3164\uffa0'],
    ['emoji', '🦊🦊'],
    ['punctuation', '!?-_'],
    ['accents on nothing', '\u0301\u0301'],
    ['21 letters', 'a'.repeat(21)],
    ['a form that unfolds to more than 20 characters', 'ﷺﷺ'],
  ])('R-NAME-2: %s is refused', (_, typed) => {
    expect(cleaned(typed)).toBe('nickname-invalid')
  })

  it('R-NAME-2: 20 characters are counted as people count, not as UTF-16 does', () => {
    expect(cleaned('a'.repeat(20))).toBe('a'.repeat(20))
    expect(cleaned(`a${'🦊'.repeat(19)}`)).toBe(`a${'🦊'.repeat(19)}`)
    expect(cleaned(` ${'b'.repeat(20)} `)).toBe('b'.repeat(20))
  })

  it('R-NAME-1: cleaning what is clean changes nothing, and nothing hidden is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const once = cleanNickname(typed)
        if (!once.ok) return
        expect(cleaned(once.value)).toBe(once.value)
        expect(once.value).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}]|^\s|\s$|\s\s/u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('foldNickname', () => {
  it.each([
    ['case', 'ADA', 'ada'],
    ['spaces', 'Ada L', 'AdaL'],
    ['accents', 'René', 'Rene'],
    ['composed and decomposed', 'René', 'Rene\u0301'],
    ['Greek case', 'ΝΊΚΟΣ', 'νικοσ'],
    ['Vietnamese', 'Nguyễn', 'nguyen'],
  ])('R-NAME-3: %s does not tell names apart', (_, a, b) => {
    expect(foldNickname(a)).toBe(foldNickname(b))
  })

  it.each([
    ['letters', 'Ada', 'Eda'],
    ['digits', 'Ada1', 'Ada2'],
    ['Devanagari vowel signs', 'राम', 'रमा'],
    ['Thai vowel signs', 'กิ', 'กี'],
  ])('R-NAME-3: %s do', (_, a, b) => {
    expect(foldNickname(a)).not.toBe(foldNickname(b))
  })

  it('R-NAME-3: folding a folded name changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        expect(foldNickname(foldNickname(name))).toBe(foldNickname(name))
      }),
      { numRuns: 300 },
    )
  })
})
