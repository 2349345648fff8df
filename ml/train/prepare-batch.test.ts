import * as tf from '@tensorflow/tfjs-core'
import { layers, sequential } from '@tensorflow/tfjs-layers'
import { describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
import { withSeededRandom } from '../data/random.ts'
import { featureInputs, type ImageChange, type Inputs } from './inputs.ts'
import { prepareBatch } from './prepare-batch.ts'
import { trainEpoch } from './train-epoch.ts'

const source = {
  inputs: featureInputs(Float32Array.of(0, 1, 10, 11, 20, 21), 2),
  labels: Uint8Array.of(7, 8, 9),
  order: [2, 0, 1],
  batchSize: 2,
  augment: undefined,
}

const oneHot = (...labels: number[]) =>
  Float32Array.from(labels.flatMap((label) => Array.from({ length: 10 }, (_, c) => Number(c === label))))

describe('prepareBatch', () => {
  it('fills rows and labels in the order given, the last batch with what is left', () => {
    expect(prepareBatch(source, 0)).toEqual({
      size: 2,
      rows: Float32Array.of(20, 21, 0, 1),
      classes: Uint8Array.of(9, 7),
      targets: oneHot(9, 7),
    })
    expect(prepareBatch(source, 2)).toEqual({
      size: 1,
      rows: Float32Array.of(10, 11),
      classes: Uint8Array.of(8),
      targets: oneHot(8),
    })
    expect(prepareBatch(source, 3)).toBeUndefined()
  })

  it('fills the memory of a batch that is over, and leaves nothing of it', () => {
    const over = prepareBatch(source, 0)!
    const fresh = prepareBatch(source, 2)!
    const again = prepareBatch(source, 2, over)!
    expect(again).toEqual(fresh)
    expect(again.rows.buffer).toBe(over.rows.buffer)
    // A batch that is larger than the one before it has memory of its own.
    expect(prepareBatch(source, 0, fresh)).toEqual(prepareBatch(source, 0))
  })

  it('takes targets of the source’s own where it has some', () => {
    const targets = Float32Array.from({ length: 30 }, (_, i) => i / 100)
    expect(prepareBatch({ ...source, targets }, 0)!.targets).toEqual(
      Float32Array.of(...targets.subarray(20, 30), ...targets.subarray(0, 10)),
    )
  })

  it('mirrors about half of the rows and moves them evenly, the same ones for the same seed', async () => {
    const changes: ImageChange[] = []
    const inputs: Inputs = {
      count: 1000,
      width: 1,
      write: (_, __, ___, change) => changes.push(change!),
    }
    const fill = () =>
      withSeededRandom(4, async () => {
        changes.length = 0
        const order = Array.from({ length: 1000 }, (_, i) => i)
        const augment = { mirror: true, shiftPx: 1 }
        prepareBatch({ inputs, labels: new Uint8Array(1000), order, batchSize: 1000, augment }, 0)
        return [...changes]
      })
    const first = await fill()
    // Four standard deviations of a binomial: around 500 with ½, around 333 with ⅓.
    expect(Math.abs(first.filter(({ mirrored }) => mirrored).length - 500)).toBeLessThan(64)
    for (const px of [-1, 0, 1]) {
      expect(Math.abs(first.filter(({ rightPx }) => rightPx === px).length - 333)).toBeLessThan(60)
      expect(Math.abs(first.filter(({ downPx }) => downPx === px).length - 333)).toBeLessThan(60)
    }
    expect(await fill()).toEqual(first)
  })
})

describe('trainEpoch', () => {
  it('fills the next batch before it asks for the loss of the step in hand', async () => {
    await startCpu()
    const happened: string[] = []
    const inputs: Inputs = { ...source.inputs, write: (item) => happened.push(`fill ${item}`) }
    const model = sequential({
      layers: [layers.dense({ inputShape: [2], units: 10, activation: 'softmax' })],
    })
    await trainEpoch({
      model,
      optimizer: tf.train.sgd(0.1),
      inputs,
      labels: source.labels,
      batchSize: 2,
      augment: undefined,
      beforeStep: () => happened.push('step'),
      afterStep: () => happened.push('loss'),
      stopped: () => false,
    })
    expect(happened.map((each) => each.replace(/ \d/, ''))).toEqual([
      'fill',
      'fill',
      'step',
      'fill',
      'loss',
      'step',
      'loss',
    ])
  })
})
