import { expect, it } from 'vitest'
import { NICKNAME_MAX_LENGTH } from '../../contracts/index.ts'
import { allNicknames, makeNickname } from './nickname.ts'

it('has enough nicknames for a class, all different and short enough', () => {
  const all = allNicknames()
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(3_500)
  expect(Math.max(...all.map((name) => name.length))).toBeLessThanOrEqual(NICKNAME_MAX_LENGTH)
})

it('picks from the whole of both lists', () => {
  expect(makeNickname(() => 0)).toBe('Amber Badger')
  expect(makeNickname(() => 0.9999)).toBe('Woollen Zipper')
})
