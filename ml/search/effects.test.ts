import { describe, expect, it } from 'vitest'
import type { SearchTrial, TrialSetting } from '../../contracts/search.ts'
import { effectsOf } from './effects.ts'
import { settingAt } from './grid.ts'
import { quantile } from './quantile.ts'

const trial = (changes: Partial<TrialSetting>, validationAccuracy: number | null, rung = 0): SearchTrial => ({
  setting: { ...settingAt(0), ...changes },
  rung,
  state: validationAccuracy === null ? 'invalid' : 'finished',
  validationAccuracy,
  loss: 1,
  seconds: 1,
})

const rung = { items: 200, epochs: 1, validationItems: 100 }

describe('the effect of a setting', () => {
  const effects = effectsOf(
    [
      trial({ optimizer: 'Adam' }, 0.8),
      trial({ optimizer: 'Adam' }, 0.5),
      trial({ optimizer: 'Adam', pool: 4 }, 0.6),
      trial({ optimizer: 'Adam', pool: 4 }, 0.4),
      trial({ optimizer: 'SGD' }, 0.3),
      trial({ optimizer: 'SGD', units: 5 }, null),
      // On a later rung: not to be counted.
      trial({ optimizer: 'Adam' }, 0.9, 1),
    ],
    rung,
  )
  const effectOf = (axis: string, value: string | number) =>
    effects.find((effect) => effect.axis === axis)?.values.find((each) => each.value === value)

  it('is the median with its quartiles over the first rung', () => {
    // 0.4, 0.5, 0.6, 0.8: the median lies half-way, the quartiles a quarter into the outer gaps.
    const adam = effectOf('optimizer', 'Adam')!
    expect(adam).toMatchObject({ count: 4, without: 0 })
    expect(adam.median).toBeCloseTo(0.55, 12)
    expect(adam.quartiles![0]).toBeCloseTo(0.475, 12)
    expect(adam.quartiles![1]).toBeCloseTo(0.65, 12)
    expect(effectOf('pool', 4)).toMatchObject({ count: 2, median: 0.5 })
  })

  it('counts trials without an accuracy apart', () => {
    expect(effectOf('optimizer', 'SGD')).toEqual({
      value: 'SGD',
      count: 1,
      without: 1,
      median: 0.3,
      quartiles: [0.3, 0.3],
    })
    const none = { count: 0, median: null, quartiles: null }
    expect(effectOf('units', 5)).toMatchObject({ ...none, without: 1 })
    expect(effectOf('optimizer', 'Nadam')).toMatchObject({ ...none, without: 0 })
  })

  it('has every axis in order, and says which one the first rung cannot tell', () => {
    expect(effects.map(({ axis, told }) => `${axis} ${told}`)).toEqual([
      'optimizer true',
      'learningRate true',
      'activation true',
      'units true',
      'initializer true',
      'dropout true',
      'pool true',
      'batch true',
      'epochs false',
    ])
    expect(effectsOf([], { ...rung, epochs: 15 }).at(-1)?.told).toBe(true)
  })

  it('has no quantile without values', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(() => quantile([], 0.5)).toThrow(RangeError)
  })
})
