import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { modelOf, trainedOf } from './testing.ts'
import { describeEpochTime, trainingSeconds } from './training-time.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

/** Two epochs of 30 s. */
const from = modelOf()
const trained = (recipe: string, training = {}) =>
  modelOf({ recipe, house: trainedOf({ training: { secondsPerEpoch: 60, ...training } }) })
/** A head of 1,000 parameters on a backbone that is frozen. */
const head = { ...trained('head'), parameters: 200_000, trainable: 1_000 }

describe('trainingSeconds', () => {
  it('is of all epochs', () => {
    expect([from, trained('two')].map(trainingSeconds)).toEqual([60, 120])
  })
})

describe('describeEpochTime', () => {
  it('says what was trained in it and by how many', () => {
    const time = (model: typeof from) => describeEpochTime(texts, words, model, model.house.training)
    expect(time(from)).toBe('30\u00a0s')
    expect(time(head)).toBe('60\u00a0s, head only')
    expect(time(trained('two', { workers: 2 }))).toBe('60\u00a0s, 2 workers')
  })
})
