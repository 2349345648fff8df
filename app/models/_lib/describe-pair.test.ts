import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeConsistency, describeTest, findPair } from './describe-pair.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

const PAIR = {
  a: 'cnn1',
  b: 'cnn2',
  bothRight: 80,
  onlyA: 3,
  onlyB: 12,
  bothWrong: 5,
  pValue: 0.0352,
  pHolm: 0.0704,
  errorConsistency: 0.31,
}

describe('findPair', () => {
  it('turns the pair to the order asked for', () => {
    expect(findPair([PAIR], 'cnn1', 'cnn2')).toEqual(PAIR)
    expect(findPair([PAIR], 'cnn2', 'cnn1')).toEqual({ ...PAIR, a: 'cnn2', b: 'cnn1', onlyA: 12, onlyB: 3 })
    expect(findPair([PAIR], 'cnn2', 'ffnn')).toBeNull()
  })
})

describe('describeTest', () => {
  it('goes by the adjusted p-value', () => {
    expect(describeTest(texts, words, PAIR, ['CNN 1', 'CNN 2'])).toBe(
      'CNN 2 is ahead of CNN 1, but no further than chance would take it (exact McNemar, p\u00a0=\u00a00.035, =\u00a00.070 after Holm over every pair).',
    )
    expect(describeTest(texts, words, { ...PAIR, pHolm: 0.0004 }, ['CNN 1', 'CNN 2'])).toContain(
      'CNN 2 is better than CNN 1 by more than chance',
    )
    expect(describeTest(texts, words, { ...PAIR, onlyA: 12 }, ['CNN 1', 'CNN 2'])).toMatch(
      /^Neither is ahead/,
    )
  })
})

it.each([
  [null, 'undefined'],
  [0.7, 'much the same items'],
  [0.31, 'share many failures'],
  [0.1, 'hardly more often than by chance'],
  [-0.3, 'fail on different items'],
])('describeConsistency of %s says %s', (errorConsistency, said) => {
  expect(describeConsistency(texts, words, { ...PAIR, errorConsistency })).toContain(said)
})
