import { describe, expect, it } from 'vitest'
import { describeLayerChange, describeNext, trainingSeconds } from './describe-next.ts'
import { layerOf, metricsOf, modelOf, trainedOf } from './testing.ts'

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
    expect(describeLayerChange(from, next)).toBe('adds one Conv2D and one MaxPooling2D')
    expect(describeLayerChange(next, from)).toBe('drops one Conv2D and one MaxPooling2D')
    expect(describeLayerChange(from, from)).toBeNull()
  })
})

describe('describeNext', () => {
  it('tells what more parameters and more seconds bought', () => {
    expect(trainingSeconds(from)).toBe(60)
    expect(describeNext(from, next, null)).toBe(
      'Two adds one Conv2D and one MaxPooling2D. It gains 2.0 points with 400,000 parameters instead of 200,000: 1.00 points for every 100,000 more. Its training took 120\u00a0s instead of 60\u00a0s on the same device: 2.00 points for every minute more.'.replace(
        '120\u00a0s',
        '2\u00a0min',
      ),
    )
  })

  it('tells of fewer parameters, and of what a loss did not buy', () => {
    const text = describeNext(next, { ...from, name: 'One' }, null)
    expect(text).toContain(
      'It loses 2.0 points with 200,000 parameters fewer (200,000 parameters instead of 400,000).',
    )
    expect(text).not.toContain('for every')
  })

  it('names the settings where the layers are the same', () => {
    const tuned = modelOf({ name: 'Tuned', house: house(0.9, { optimizer: 'SGD', batchSize: 64 }) })
    expect(describeNext(from, tuned, null)).toMatch(
      /^Tuned keeps the layers and changes its optimiser \(SGD\) and batches of 64 instead of 256\. It is as accurate with the same 200,000 parameters\./,
    )
  })

  it('does not compare seconds of two devices', () => {
    const elsewhere = modelOf({ name: 'Two', house: house(0.92, { device: 'a card', backend: 'webgpu' }) })
    expect(describeNext(from, elsewhere, null)).toContain(
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
    expect(describeNext(from, next, { ...pair, pHolm: 0.02 })).toContain(
      'more than chance (McNemar, p\u00a0=\u00a00.020 after Holm)',
    )
    expect(describeNext(from, next, { ...pair, pHolm: 0.2 })).toContain('within chance')
  })
})
