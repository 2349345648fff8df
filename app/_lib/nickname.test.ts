import { describe, expect, it } from 'vitest'
import { NICKNAME_MAX_LENGTH } from '../../contracts/index.ts'
import { LOCALES, type Locale } from './locale.ts'
import { makeNickname, type NicknameWords } from './nickname.ts'

const wordsOf = async (locale: Locale): Promise<NicknameWords> =>
  (await import(`./nicknames/${locale}.ts`)).default

describe.each(LOCALES)('the nicknames in %s', (locale) => {
  it('are enough for a class, all different and short enough', async () => {
    const { first, second, between } = await wordsOf(locale)
    const all = first.flatMap((a) => second.map((b) => a + between + b))
    expect(new Set(all).size).toBe(all.length)
    expect(Math.min(first.length, second.length)).toBeGreaterThanOrEqual(40)
    expect(all.length).toBeGreaterThan(3_500)
    expect(Math.max(...all.map((name) => name.length))).toBeLessThanOrEqual(NICKNAME_MAX_LENGTH)
  })

  it('are words with a capital and nothing else, each letter one character', async () => {
    const { first, second } = await wordsOf(locale)
    for (const word of [...first, ...second]) {
      expect(word).toMatch(/^\p{Lu}\p{Ll}+$/u)
      expect(word).toBe(word.normalize('NFC'))
    }
  })
})

it.each([
  ['en', 'Amber Badger', 'Woollen Zipper'],
  ['fr', 'Abeille Alpaga', 'Zèbre Zéphyr'],
  ['es', 'Abeja Algodón', 'Vicuña Zaraza'],
  ['de', 'Alpaka-Albatros', 'Zwirn-Zeisig'],
] as const)('picks from the whole of both lists in %s', async (locale, first, last) => {
  expect(await makeNickname(locale, () => 0)).toBe(first)
  expect(await makeNickname(locale, () => 0.9999)).toBe(last)
})
