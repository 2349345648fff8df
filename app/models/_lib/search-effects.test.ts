import { describe, expect, it } from 'vitest'
import type { AxisEffect } from '../../../contracts/index.ts'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { bestValues, describeEffects, describeTrials } from './search-effects.ts'

/** An axis of the values a, b, …, each `[trials, median]`. */
const axis = (...values: [number, number | null][]): AxisEffect => ({
  axis: 'optimizer',
  told: true,
  values: values.map(([count, median], i) => ({
    value: 'abc'[i]!,
    count,
    without: 0,
    median,
    quartiles: median === null ? null : [median, median],
  })),
})

describe('bestValues', () => {
  it('is the value of the highest median, where it and another have three trials', () => {
    expect(bestValues(axis([3, 0.4], [3, 0.2], [1, 0.1]))).toEqual(['a'])
    expect(bestValues(axis([3, 0.4], [5, 0.4], [3, 0.1]))).toEqual(['a', 'b'])
  })

  it('is none where the highest median is of fewer, even if others have enough', () => {
    expect(bestValues(axis([2, 0.4], [3, 0.2], [3, 0.1]))).toEqual([])
  })

  it('is none where every other value has fewer', () => {
    expect(bestValues(axis([17, 0.4], [0, null]))).toEqual([])
    expect(bestValues(axis([17, 0.4], [2, 0.2]))).toEqual([])
  })
})

describe('describeTrials', () => {
  const told = (...effects: AxisEffect[]) => describeTrials(textsIn('en', 'models'), wordsIn('en'), effects)

  it('tells the fewest and the most trials behind a median, values without one left out', () => {
    expect(told(axis([2, 0.4], [0, null]), axis([17, 0.1], [4, 0.2]))).toBe(
      'A median stands on 2 to 17 trials, n beneath it: these are hints rather than findings.',
    )
    expect(told(axis([2, 0.4], [2, 0.3]))).toContain('stands on 2 trials')
    expect(told(axis([0, null]))).toBeNull()
  })
})

describe('describeEffects', () => {
  const told = (...effects: AxisEffect[]) => describeEffects(textsIn('en', 'models'), wordsIn('en'), effects)

  it('tells the least and the highest median that enough trials stand behind', () => {
    expect(told(axis([3, 0.4], [5, 0.2], [1, 0.9]), { ...axis([9, 0.95]), told: false })).toContain(
      ': medians from 20.0\u00a0%, Optimiser b, to 40.0\u00a0%, Optimiser a, where 3 or more trials',
    )
    expect(told(axis([2, 0.4], [0, null]))).toContain(', where no value has 3 trials.')
  })
})
