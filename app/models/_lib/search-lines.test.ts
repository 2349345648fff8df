import { describe, expect, it } from 'vitest'
import type { Search, SearchTrial } from '../../../contracts/index.ts'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeSearch, searchLines, valuePositions, valueWord } from './search-lines.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

const SETTING: SearchTrial['setting'] = {
  optimizer: 'SGD',
  learningRate: 0.1,
  activation: 'relu',
  units: 10,
  initializer: 'lecun_uniform',
  dropout: 0.3,
  pool: 2,
  batch: 20,
  epochs: 10,
}

const trial = (changes: Partial<SearchTrial>): SearchTrial => ({
  setting: SETTING,
  rung: 0,
  state: 'finished',
  validationAccuracy: 0.5,
  loss: 1,
  seconds: 1,
  ...changes,
})

const adam = { ...SETTING, optimizer: 'Adam' } as const
const five = { ...SETTING, units: 5 } as const
const search: Search = {
  recipe: 'cnn2',
  gridSize: 45_360,
  seed: 1,
  startedAt: '2026-01-01T00:00:00.000Z',
  budgetMinutes: 60,
  complete: true,
  backend: 'wasm',
  devices: [],
  gitRevision: 'revision',
  dataHash: '0'.repeat(64),
  rungs: [
    { items: 100, epochs: 1, validationItems: 100 },
    { items: 200, epochs: 1, validationItems: 100 },
  ],
  trials: [
    trial({ validationAccuracy: 0.6 }),
    trial({ setting: adam, validationAccuracy: 0.7 }),
    trial({ setting: five, state: 'invalid', validationAccuracy: null, loss: null }),
    trial({ setting: adam, rung: 1, validationAccuracy: 0.82 }),
  ],
  best: trial({ setting: adam, rung: 1, validationAccuracy: 0.82 }),
  effects: [],
}

describe('searchLines', () => {
  it('is one line a setting, of its highest rung, the best last, none without an accuracy', () => {
    expect(searchLines(search).map(({ accuracy, rung }) => [accuracy, rung])).toEqual([
      [0.6, 0],
      [0.82, 1],
    ])
  })

  it('passes through its values, and stays within the share of each', () => {
    for (const [i, { at }] of searchLines(search).entries()) {
      const own = valuePositions('optimizer').find(({ value }) => value === ['SGD', 'Adam'][i])!.at
      expect(Math.abs(at[0]! - own)).toBeLessThan(0.5 / 7)
    }
  })
})

it('valuePositions halve equal shares', () => {
  expect(valuePositions('units')).toEqual([
    { value: 10, at: 0.25 },
    { value: 5, at: 0.75 },
  ])
})

it('valueWord writes numbers as the language does, and Keras’ names as Keras does', () => {
  expect([0.001, 'lecun_uniform'].map((value) => valueWord(words, value))).toEqual(['0.001', 'lecun uniform'])
  expect(valueWord(wordsIn('de'), 0.001)).toBe('0,001')
})

describe('describeSearch', () => {
  it('tells grid, settings drawn, those that cannot work and the best', () => {
    expect(describeSearch(texts, words, search)).toBe(
      'The deck’s grid has 45,360 combinations; its code ran one. Here 3 were drawn, and 2 of them trained; 1 ends in too few units to name ten classes. The best reached 82.0\u00a0% on validation, with a fraction of the training.',
    )
  })

  it('tells how many of the first rung were no better than guessing', () => {
    // Of 100 items 16 are 10.1 to 24.4 %, 15 are 9.3 to 23.3 %.
    const trials = [0.16, 0.15, 0.04].map((validationAccuracy) => trial({ validationAccuracy }))
    const later = trial({ setting: adam, rung: 1, validationAccuracy: 0.1 })
    expect(describeSearch(texts, words, { ...search, trials: [...trials, later] })).toContain(
      'After the first rung, with 100 images seen, 2 of these were no better than guessing.',
    )
  })

  it('tells where the budget ended it', () => {
    expect(describeSearch(texts, words, { ...search, complete: false, best: null })).toContain(
      'The budget of 60 minutes ended before the last rung did.',
    )
  })
})
