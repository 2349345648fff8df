import { describe, expect, it } from 'vitest'
import type { Pace } from '../../../contracts/index.ts'
import { LOCALES } from '../../_lib/locale.ts'
import { readModels, readPace } from '../../_lib/read-pack.ts'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeSeconds, paceSeconds } from './describe-seconds.ts'
import { modelOf, trainedOf } from './testing.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

/** Two epochs of 30 s. */
const from = modelOf()
const trained = (recipe: string, training = {}) =>
  modelOf({ recipe, house: trainedOf({ training: { secondsPerEpoch: 60, ...training } }) })
/** A head of 1,000 parameters on a backbone that is frozen. */
const head = { ...trained('head'), parameters: 200_000, trainable: 1_000 }

/** Of epochs of so many seconds, half of the turns within a tenth of that. */
const paceOf = (recipe: string, secondsPerEpoch: number): Pace['recipes'][number] => ({
  recipe,
  batchSize: 256,
  imagesPerSecond: 48_000 / secondsPerEpoch,
  secondsPerEpoch,
  secondsPerEpochQuartiles: [0.9 * secondsPerEpoch, 1.1 * secondsPerEpoch],
  backbone: null,
})
const backbone = {
  views: 2,
  imagesPerSecond: 480,
  featureSeconds: 100,
  featureSecondsQuartiles: [90, 120] satisfies [number, number],
}
const pace: Pace = {
  backend: 'wasm',
  device: 'a processor',
  workers: 1,
  measuredOn: '2026-01-01',
  turns: 5,
  trainItems: 48_000,
  recipes: [
    paceOf('one', 10),
    paceOf('two', 25),
    paceOf('near', 10.5),
    paceOf('little', 0.5),
    { ...paceOf('head', 10), backbone },
  ],
}

const told = (next: typeof from, gain = 0.02, before = from, at: Pace | null = pace) =>
  describeSeconds(texts, words, before, next, gain, at)

describe('paceSeconds', () => {
  it('is of all epochs, and of the features of every view', () => {
    expect(paceSeconds(pace, from)).toEqual({ median: 20, least: 18, most: 22 })
    expect(paceSeconds(pace, head)).toEqual({ median: 220, least: 198, most: 262 })
  })

  it('is of that training only', () => {
    expect(paceSeconds(pace, trained('other'))).toBeNull()
    expect(paceSeconds(pace, trained('two', { batchSize: 64 }))).toBeNull()
    expect(paceSeconds(pace, trained('two', { trainItems: 4_800 }))).toBeNull()
  })
})

describe('describeSeconds', () => {
  const timed = 'Timed in turns with all recipes on one device (wasm on a processor; one worker'

  it('tells what either takes on one device, wherever they were trained, and what a gain costs', () => {
    expect(told(trained('two', { device: 'a card', workers: 2 }))).toBe(
      `${timed}), its training takes 50\u00a0s instead of 20\u00a0s: 4.00 points for every minute more.`,
    )
    expect(told(trained('two'), 0.0001)).toContain(': 0.020 points for every minute more.')
  })

  it('says what a head’s training and a pupil’s have in it', () => {
    expect(told(head)).toBe(
      `${timed}; with the frozen backbone’s features), its training takes 4\u00a0min instead of 20\u00a0s: 0.60 points for every minute more.`,
    )
    expect(told(trained('two', { teachers: ['one'], teacherShare: 0.5 }))).toContain(
      `${timed}; without the training of teachers), `,
    )
  })

  it('has no rate where nothing is gained, no more time is spent, or the turns vary by more', () => {
    expect(told(trained('two'), -0.02)).toMatch(/instead of 20\u00a0s: more time, and no points for it\.$/)
    expect(told(trained('little'))).toMatch(/takes 1\.0\u00a0s instead of 20\u00a0s\.$/)
    expect(told(trained('near'))).toMatch(
      /21\u00a0s instead of 20\u00a0s, which the turns do not tell apart\.$/,
    )
  })

  it('falls back to what was recorded where a recipe was not timed', () => {
    for (const next of [trained('other'), trained('two', { batchSize: 64 })])
      expect(told(next)).toBe(told(next, 0.02, from, null))
    expect(told(from, 0.02, trained('other'))).toMatch(/^As it ran here, /)
  })

  it('gives for every step of the pack a rate or says why there is none, in every language', async () => {
    const [models, measured] = await Promise.all([readModels(), readPace()])
    // Whoever has added a model of their own has no pace of it.
    const timed = models.filter((model) => paceSeconds(measured!, model))
    expect(timed.length).toBeGreaterThanOrEqual(7)
    for (const [i, next] of timed.slice(1).entries()) {
      const before = timed[i]!
      const gain = next.house.metrics.accuracy - before.house.metrics.accuracy
      const [spent, spentBefore] = [paceSeconds(measured!, next)!, paceSeconds(measured!, before)!]
      for (const locale of LOCALES) {
        const call = wordsIn(locale)
        const text = describeSeconds(textsIn(locale, 'models'), call, before, next, gain, measured)
        expect(text).toContain(call.seconds(spent.median))
        expect(text).toContain(call.seconds(spentBefore.median))
      }
      const text = describeSeconds(texts, words, before, next, gain, measured)
      if (gain > 0 && spent.least > spentBefore.most)
        expect(text).toMatch(/: [\d.]*[1-9]\d? points for every minute more\.$/)
      else if (spent.least <= spentBefore.most)
        expect(text).toMatch(/(do not tell apart|instead of [\d.]+\s\w+)\.$/)
      else expect(text).toMatch(/more time, and no points for it\.$/)
    }
  })
})

describe('describeSeconds without a pace', () => {
  const recorded = (next: typeof from, gain = 0.02, before = from) => told(next, gain, before, null)

  it('tells what either took as it ran here, and what a gain cost', () => {
    expect(recorded(trained('two'))).toBe(
      'As it ran here, on a device that other work may have shared, its training took 2\u00a0min instead of 60\u00a0s: 2.00 points for every minute more.',
    )
    expect(recorded(trained('two'), -0.02)).toMatch(/took 2\u00a0min instead of 60\u00a0s\.$/)
  })

  it('does not compare what two devices took', () => {
    expect(recorded(trained('two', { device: 'a card', backend: 'webgpu' }))).toBe(
      'It was trained on another device (webgpu on a card), so their times say nothing of each other.',
    )
  })

  it('does not compare what different numbers of workers took', () => {
    expect(recorded(trained('two', { workers: 2 }))).toBe(
      'It was trained by 2 workers instead of 1, so their times say nothing of each other.',
    )
    expect(recorded(from, 0.02, trained('two', { workers: 2 }))).toBe(
      'It was trained by one worker instead of 2, so their times say nothing of each other.',
    )
  })

  it('does not compare what a head took, on whichever side it is', () => {
    const text =
      'Times are not compared: in that of Head the features of the frozen backbone, computed once before, are not counted.'
    expect(recorded(head)).toBe(text)
    expect(recorded(from, 0.02, head)).toBe(text)
    expect(recorded({ ...head, recipe: 'other' }, 0.02, head)).toContain(
      'in that of Head and Other the features',
    )
  })
})
