import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeLayerChange, describeNext, trainingSeconds } from './describe-next.ts'
import { layerOf, metricsOf, modelOf, trainedOf } from './testing.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

const house = (accuracy: number, training = {}) => trainedOf({ metrics: metricsOf({ accuracy }), training })

const from = modelOf({ house: house(0.9) })
const next = modelOf({
  recipe: 'two',
  name: 'Two',
  parameters: 400_000,
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
    expect(trainingSeconds(from)).toBe(60)
    expect(describeNext(texts, words, from, next, null)).toBe(
      'Two adds one Conv2D and one MaxPooling2D. It gains 2.0 points with 400,000 parameters instead of 200,000: 1.00 points for every 100,000 more. Its training took 120\u00a0s instead of 60\u00a0s on the same device: 2.00 points for every minute more.'.replace(
        '120\u00a0s',
        '2\u00a0min',
      ),
    )
    expect(describeNext(textsIn('de', 'models'), wordsIn('de'), from, next, null)).toBe(
      'Two nimmt eine Conv2D-Schicht und eine MaxPooling2D-Schicht dazu. Es gewinnt 2,0 Punkte mit 400.000 Parametern statt 200.000: 1,00 Punkte je 100.000 mehr. Sein Training dauerte 2\u00a0min statt 60\u00a0s auf demselben Gerät: 2,00 Punkte je Minute mehr.',
    )
  })

  it('tells of fewer parameters, and of what a loss did not buy', () => {
    const text = describeNext(texts, words, next, from, null)
    expect(text).toContain(
      'It loses 2.0 points with 200,000 parameters fewer (200,000 parameters instead of 400,000).',
    )
    expect(text).not.toContain('for every')
  })

  it('names the settings where the layers are the same', () => {
    const tuned = modelOf({ recipe: 'tuned', house: house(0.9, { optimizer: 'SGD', batchSize: 64 }) })
    expect(describeNext(texts, words, from, tuned, null)).toMatch(
      /^Tuned keeps the layers and changes its optimiser \(SGD\) and batches of 64 instead of 256\. It is as accurate with the same 200,000 parameters\./,
    )
  })

  it('does not compare seconds of two devices', () => {
    const elsewhere = modelOf({ name: 'Two', house: house(0.92, { device: 'a card', backend: 'webgpu' }) })
    expect(describeNext(texts, words, from, elsewhere, null)).toContain(
      'trained on another device (webgpu on a card), so their times say nothing of each other.',
    )
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
    expect(describeNext(texts, words, from, next, { ...pair, pHolm: 0.02 })).toContain(
      'more than chance (McNemar, p\u00a0=\u00a00.020 after Holm)',
    )
    expect(describeNext(texts, words, from, next, { ...pair, pHolm: 0.2 })).toContain('within chance')
  })
})
