import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKeys, nameSkeleton } from './name-skeleton.ts'

const alike = (a: string, b: string) => {
  const [one, other] = [nameKeys(a), nameKeys(b)]
  return one[0] === other[0] || one[1] === other[1]
}

describe('nameKeys', () => {
  it.each([
    ['Cyrillic capitals', 'Anna', 'Аnnа'],
    ['Cyrillic throughout', 'Peco', 'Ресо'],
    ['Greek', 'Tom', 'Τοm'],
    ['Greek case', 'ΑΝΝΑ', 'αννα'],
    ['Armenian', 'Ana', 'Aոa'],
    ['full width', 'Ada', 'Ａｄａ'],
    ['mathematical letters', 'Ada', '𝐀𝐝𝐚'],
    ['spaces and accents beside', 'José M', 'Јоse m'],
  ])('R-NAME-3, R-SAFE-8: %s: %s and %s are one name', (_, a, b) => {
    expect(alike(a, b)).toBe(true)
  })

  it.each([
    ['Karl', 'Kari'],
    ['Ali', 'All'],
    ['Player 1', 'Player 10'],
    ['Ada1', 'AdaI'],
    ['Анна', 'Hanna'],
    ['Вера', 'Vera'],
    ['राम', 'रमा'],
  ])('R-NAME-3: %s and %s are two', (a, b) => {
    expect(alike(a, b)).toBe(false)
  })

  it('R-CLAIM-3: on the board signs and digits are one as well', () => {
    expect(nameSkeleton('P1ayer-0')).toBe(nameSkeleton('Player O'))
    expect(nameSkeleton('Karl')).toBe(nameSkeleton('Kari'))
  })

  it('R-NAME-3: a name is like itself, in capitals and in small letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÀäñçœ ανίκσςжщбИЁ王1') }), (name) => {
        expect(alike(name, name.toUpperCase())).toBe(true)
        expect(alike(name.toLowerCase(), ` ${name} `)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
