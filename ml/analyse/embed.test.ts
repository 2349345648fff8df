import * as tf from '@tensorflow/tfjs-core'
import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
import { seededRandom } from '../data/random.ts'
import { embed, embedActivations } from './embed.ts'
import { penultimateActivations } from './penultimate.ts'

const small = () =>
  sequential({
    layers: [
      layers.dense({ inputShape: [3], units: 2, activation: 'relu' }),
      layers.dropout({ rate: 0.5 }),
      layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })

/** Items of two kinds: around 0 and around 5 in each of three numbers. */
const twoKinds = (count: number): Float32Array => {
  const random = seededRandom(1)
  return Float32Array.from({ length: count * 3 }, (_, i) => (Math.floor(i / 3) % 2) * 5 + random())
}

describe('embedding', () => {
  beforeAll(() => startCpu())

  it('takes what the last layer reads, worked out by hand, over several batches and without dropout', async () => {
    const model = small()
    const kernel = tf.tensor2d([1, 0, 0, 1, 1, -1], [3, 2])
    model.layers[0]!.setWeights([kernel, tf.tensor1d([0, 1])])
    const before = tf.memory().numTensors
    const rows = new Float32Array(501 * 3).fill(1)
    rows.set([1, 2, 3], 500 * 3)
    const { width, values } = await penultimateActivations(model, rows)
    expect(width).toBe(2)
    expect(values).toHaveLength(501 * 2)
    // (1 + 1, 1 − 1 + 1), and (1 + 3, 2 − 3 + 1) for the last one
    expect([...values.subarray(0, 2), ...values.subarray(1000)]).toEqual([2, 1, 4, 0])
    expect(tf.memory().numTensors).toBe(before)
  })

  it('refuses a model whose last layer reads the input, and half rows', async () => {
    const flat = sequential({ layers: [layers.dense({ inputShape: [3], units: 10 })] })
    await expect(penultimateActivations(flat, new Float32Array(3))).rejects.toThrow('does not read one row')
    await expect(penultimateActivations(small(), new Float32Array(4))).rejects.toThrow(
      '4 values are no whole number of inputs of 3',
    )
  })

  it('keeps alike together, apart from what is not, and repeats itself with its seed', async () => {
    const activations = { width: 3, values: twoKinds(60) }
    const done: number[] = []
    const { points } = embedActivations(activations, { seed: 4, report: (share) => done.push(share) })
    expect(points).toHaveLength(120)
    expect(done.at(-1)).toBe(1)
    const distance = (i: number, j: number) =>
      Math.hypot(points[2 * i]! - points[2 * j]!, points[2 * i + 1]! - points[2 * j + 1]!)
    for (let i = 0; i < 60; i++) {
      const others = Array.from({ length: 60 }, (_, j) => j).filter((j) => j !== i)
      const nearest = others.reduce((best, j) => (distance(i, j) < distance(i, best) ? j : best))
      expect(nearest % 2).toBe(i % 2)
    }
    expect(embedActivations(activations, { seed: 4 }).points).toEqual(points)
    expect(embedActivations(activations, { seed: 5 }).points).not.toEqual(points)
  })

  it('goes from a model to points, and refuses fewer items than neighbours', async () => {
    const { points, ...rest } = await embed(small(), twoKinds(20), { seed: 3, neighbours: 5 })
    expect(points).toHaveLength(40)
    expect(points.every(Number.isFinite)).toBe(true)
    expect(rest).toEqual({ neighbours: 5, minDist: 0.1, seed: 3 })
    await expect(embed(small(), twoKinds(15), { seed: 3 })).rejects.toThrow('15 items have no 15 neighbours')
  })
})
