import { expect, it } from 'vitest'
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
