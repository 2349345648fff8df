import { describe, expect, it } from 'vitest'
import { formatTable, type Row } from './format-table.ts'
import { median } from './median.ts'

const row: Row = {
  recipe: 'cnn1',
  backend: 'wasm',
  batch: 500,
  flops: 4e6,
  oursMs: 200,
  torch: { ms: 250, name: '2 threads' },
  shares: [
    ['Conv2D', 0.5],
    ['Sum', 0.25],
    ['Relu', 0.2],
    ['Add', 0.05],
  ],
}

describe('formatTable', () => {
  it('gives images per second, the ratio of speeds and what the time goes to', () => {
    const [, line] = formatTable([row]).split('\n')
    expect(line!.split(/ {2,}/)).toEqual([
      'cnn1',
      'wasm',
      '200.0',
      '2,500',
      '2,000 (2 threads)',
      '1.25×',
      '10 / 8',
      'Conv2D 50 %, Sum 25 %, Relu 20 %',
    ])
  })

  it('leaves out what is not known', () => {
    const [, line] = formatTable([{ ...row, torch: null, shares: [] }]).split('\n')
    expect(line!.split(/ {2,}/)).toEqual(['cnn1', 'wasm', '200.0', '2,500', '–', '–', '10', '–'])
  })
})

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(() => median([])).toThrow(RangeError)
  })
})
