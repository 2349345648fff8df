import { describe, expect, it } from 'vitest'
import { HEAT_CELLS, HEAT_SIDE } from '../../contracts/heat-map.ts'
import { textsIn } from '../messages/testing.ts'
import { describeHeat } from './describe-heat.ts'
import type { Locale } from './locale.ts'

const levels = (...hot: [row: number, column: number, level: number][]) => {
  const map = new Uint8Array(HEAT_CELLS)
  for (const [row, column, level] of hot) map[row * HEAT_SIDE + column] = level
  return map
}

const said = (map: Uint8Array, locale: Locale = 'en') =>
  describeHeat(textsIn(locale, 'host'), map, { model: 'CNN 1', label: 'Coat' })

describe('describeHeat', () => {
  it.each([
    [[[0, 0, 15]], 'mostly from the upper left'],
    [[[3, 3, 15]], 'mostly from the middle'],
    [[[3, 6, 15]], 'mostly from the right'],
    [[[6, 3, 15]], 'mostly from the lower middle'],
    // Two parts of four cells each, 15 / 4 and 12 / 4.
    [
      [
        [6, 6, 12],
        [0, 0, 15],
      ],
      'mostly from the upper left and the lower right',
    ],
    // 11 / 4 is less than four fifths of 15 / 4.
    [
      [
        [6, 6, 11],
        [0, 0, 15],
      ],
      'mostly from the upper left',
    ],
    [[], 'from nothing'],
  ] as [[number, number, number][], string][])('%j: %s', (hot, words) => {
    expect(said(levels(...hot))).toBe(`CNN 1: Coat comes ${words}.`)
  })

  it('says where there is no difference', () => {
    expect(said(new Uint8Array(HEAT_CELLS).fill(15))).toBe('CNN 1: Coat comes from all of it alike.')
    expect(said(levels([0, 0, 15]), 'de')).toBe('CNN 1: Für Coat spricht vor allem, was oben links liegt.')
  })
})
