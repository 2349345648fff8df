import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { modelOf, trainedOf } from './testing.ts'
import { describeEpochTime, describeSeconds, trainingSeconds } from './training-time.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

/** Two epochs of 30 s. */
const from = modelOf()
const trained = (recipe: string, training = {}) =>
  modelOf({ recipe, house: trainedOf({ training: { secondsPerEpoch: 60, ...training } }) })
/** A head of 1,000 parameters on a backbone that is frozen. */
const head = { ...trained('head'), parameters: 200_000, trainable: 1_000 }

const told = (next: typeof from, gain = 0.02, before = from) =>
  describeSeconds(texts, words, before, next, gain)

describe('describeSeconds', () => {
  it('tells what either took as it ran here, and what a gain cost', () => {
    expect([from, trained('two')].map(trainingSeconds)).toEqual([60, 120])
    expect(told(trained('two'))).toBe(
      'As it ran here, on a device that other work may have shared, its training took 2\u00a0min instead of 60\u00a0s: 2.00 points for every minute more.',
    )
    expect(told(trained('two'), -0.02)).toMatch(/took 2\u00a0min instead of 60\u00a0s\.$/)
  })

  it('does not compare what two devices took', () => {
    expect(told(trained('two', { device: 'a card', backend: 'webgpu' }))).toBe(
      'It was trained on another device (webgpu on a card), so their times say nothing of each other.',
    )
  })

  it('does not compare what different numbers of workers took', () => {
    expect(told(trained('two', { workers: 2 }))).toBe(
      'It was trained by 2 workers instead of 1, so their times say nothing of each other.',
    )
    expect(told(from, 0.02, trained('two', { workers: 2 }))).toBe(
      'It was trained by one worker instead of 2, so their times say nothing of each other.',
    )
  })

  it('does not compare what a head took, on whichever side it is', () => {
    const text =
      'Times are not compared: in that of Head the features of the frozen backbone, computed once before, are not counted.'
    expect(told(head)).toBe(text)
    expect(told(from, 0.02, head)).toBe(text)
    expect(told({ ...head, recipe: 'other' }, 0.02, head)).toContain('in that of Head and Other the features')
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
