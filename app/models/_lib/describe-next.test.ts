import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeLayerChange, describeNext } from './describe-next.ts'
import { layerOf, metricsOf, modelOf, trainedOf } from './testing.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

const house = (accuracy: number, training = {}) => trainedOf({ metrics: metricsOf({ accuracy }), training })

const from = modelOf({ house: house(0.9) })
const next = modelOf({
  recipe: 'two',
  name: 'Two',
  parameters: 400_000,
  trainable: 400_000,
  layers: [layerOf('Conv2D', 1), layerOf('Conv2D', 1), layerOf('MaxPooling2D'), layerOf('Dense', 2)],
  house: house(0.92, { secondsPerEpoch: 60 }),
})

describe('describeLayerChange', () => {
  it('tells what is added and dropped', () => {
    expect(describeLayerChange(texts, words, from, next)).toBe('Two adds one Conv2D and one MaxPooling2D.')
    expect(describeLayerChange(texts, words, next, from)).toBe('One drops one Conv2D and one MaxPooling2D.')
    expect(describeLayerChange(texts, words, from, from)).toBeNull()
  })
})

describe('describeNext', () => {
  it('tells what more parameters and more seconds bought', () => {
    expect(describeNext(texts, words, from, next, null, null)).toBe(
      'Two adds one Conv2D and one MaxPooling2D. It gains 2.0 points with 400,000 parameters instead of 200,000: 1.00 points for every 100,000 more. As it ran here, on a device that other work may have shared, its training took 2\u00a0min instead of 60\u00a0s: 2.00 points for every minute more.',
    )
    expect(describeNext(textsIn('de', 'models'), wordsIn('de'), from, next, null, null)).toBe(
      'Two nimmt eine Conv2D-Schicht und eine MaxPooling2D-Schicht dazu. Es gewinnt 2,0 Punkte mit 400.000 Parametern statt 200.000: 1,00 Punkte je 100.000 mehr. So wie es hier lief, auf einem Gerät, das andere Arbeit mitbenutzt haben kann, dauerte sein Training 2\u00a0min statt 60\u00a0s: 2,00 Punkte je Minute mehr.',
    )
  })

  it('tells of fewer parameters, and of what a loss did not buy', () => {
    const text = describeNext(texts, words, next, from, null, null)
    expect(text).toContain(
      'It loses 2.0 points with 200,000 parameters fewer (200,000 parameters instead of 400,000).',
    )
    expect(text).not.toContain('for every')
  })

  it('names the settings where the layers are the same', () => {
    const tuned = modelOf({ recipe: 'tuned', house: house(0.9, { optimizer: 'SGD', batchSize: 64 }) })
    expect(describeNext(texts, words, from, tuned, null, null)).toMatch(
      /^Tuned keeps the layers; what differs is its training: its optimiser \(SGD\) and batches of 64 instead of 256\. It is as accurate with the same 200,000 parameters\./,
    )
  })

  it('says that the training differs too, and what the deck’s settings, the same for both, gain', () => {
    const deck = (accuracy: number, training = {}) =>
      trainedOf({ metrics: metricsOf({ accuracy }), training: { kind: 'as-published', ...training } })
    const before = { ...from, asPublished: deck(0.85) }
    const taught = {
      ...next,
      house: house(0.92, { teachers: ['cnn2'], teacherShare: 0.5 }),
      asPublished: deck(0.865),
    }
    const text = describeNext(texts, words, before, taught, null, null)
    expect(text).toContain(
      'Two adds one Conv2D and one MaxPooling2D. Its training differs too: learning from the answers of CNN 2 (50\u00a0% of its loss). What follows is therefore not the layers’ doing alone. It gains 2.0 points',
    )
    expect(text).toContain(
      ' With the deck’s settings, where neither has a teacher or augmented images, it gains 1.5 points (86.5\u00a0% instead of 85.0\u00a0%).',
    )
    const copied = { ...taught, asPublished: deck(0.8, { augmentedCopies: 2 }) }
    expect(describeNext(texts, words, before, copied, null, null)).toContain(
      ' With the deck’s settings it loses 5.0 points (80.0\u00a0% instead of 85.0\u00a0%).',
    )
    for (const told of [
      describeNext(texts, words, { ...before, asPublished: null }, taught, null, null),
      describeNext(texts, words, before, { ...next, asPublished: deck(0.865) }, null, null),
    ])
      expect(told).not.toContain('deck’s settings')
  })

  it('says whether the difference is more than chance', () => {
    const pair = {
      a: 'one',
      b: 'two',
      bothRight: 1,
      onlyA: 1,
      onlyB: 1,
      bothWrong: 1,
      pValue: 0.01,
      errorConsistency: 0,
    }
    expect(describeNext(texts, words, from, next, { ...pair, pHolm: 0.02 }, null)).toContain(
      'more than chance (McNemar, p\u00a0=\u00a00.020 after Holm)',
    )
    expect(describeNext(texts, words, from, next, { ...pair, pHolm: 0.2 }, null)).toContain('within chance')
  })
})
