import { expect, it } from 'vitest'
import { LOCALES } from '../../app/_lib/locale.ts'
import type { NicknameWords } from '../../app/_lib/nickname.ts'
import { isUnsuitable } from './screen-nickname.ts'

it.each([
  'fuck',
  'You Fuck',
  'F.u.c.k',
  'f-u-c-k',
  'ｆｕｃｋ',
  'Merde',
  'puta madre',
  'Arschloch',
  'sh1t',
])('R-NAME-7: %s is no name for a class', (nickname) => {
  expect(isUnsuitable(nickname)).toBe(true)
})

it.each([
  'Velvet Otter',
  'Dick',
  'Fanny',
  'Scunthorpe',
  'Müller',
  'Ünal',
  'Phúc',
  '李娜',
  'Cassandra',
  'O’Hara',
  '',
])('R-NAME-7: %s is one', (nickname) => {
  expect(isUnsuitable(nickname)).toBe(false)
})

it.each(
  LOCALES,
)('R-NAME-7: every word of the names that pages propose in %s is fit for one', async (locale) => {
  const { first, second }: NicknameWords = (await import(`../../app/_lib/nicknames/${locale}.ts`)).default
  expect([...first, ...second].filter(isUnsuitable)).toEqual([])
})
