import { describe, expect, it } from 'vitest'
import { HEAT_CELLS, HEAT_SIDE } from '../../contracts/heat-map.ts'
import { describeHeat } from './describe-heat.ts'

const levels = (...hot: [row: number, column: number, level: number][]) => {
  const map = new Uint8Array(HEAT_CELLS)
  for (const [row, column, level] of hot) map[row * HEAT_SIDE + column] = level
  return map
}

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
    expect(describeHeat(levels(...hot))).toBe(words)
  })

  it('says where there is no difference', () => {
    expect(describeHeat(new Uint8Array(HEAT_CELLS).fill(15))).toBe('from all of it alike')
  })
})
