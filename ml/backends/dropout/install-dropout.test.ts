import * as tf from '@tensorflow/tfjs-core'
import { layers } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { withSeededRandom } from '../../data/random.ts'
import { startCpu } from '../start-cpu.ts'
import { startWasm } from '../start-wasm.ts'

const SHAPE = [64, 9, 7]

const train = (layer: layers.Layer, x: tf.Tensor) => layer.apply(x, { training: true }) as tf.Tensor

describe.each(['cpu', 'wasm'])('a Dropout layer on %s', (backend) => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
    await tf.setBackend(backend)
  })

  const draw = (seed: number) =>
    withSeededRandom(seed, async () => {
      const layer = layers.dropout({ rate: 0.4 })
      return [1, 2].map(() => Array.from(train(layer, tf.ones(SHAPE)).dataSync()))
    })

  it('drops its share in training, another one at each step, the same ones for the same seed', async () => {
    const [first, second] = (await draw(1)) as [number[], number[]]
    expect(first.length).toBe(64 * 9 * 7)
    const kept = first.filter((value) => value !== 0)
    expect(Math.abs(kept.length - first.length * 0.6)).toBeLessThan(4 * Math.sqrt(first.length * 0.24))
    expect(kept.every((value) => Math.abs(value - 1 / 0.6) < 1e-4)).toBe(true)
    expect(second).not.toEqual(first)
    expect(await draw(1)).toEqual([first, second])
    expect((await draw(2))[0]).not.toEqual(first)
  })

  it('masks the gradient as it masked the values', () => {
    const layer = layers.dropout({ rate: 0.4 })
    const x = tf.randomUniform(SHAPE, 1, 2)
    let y: tf.Tensor | undefined
    const [dx] = tf.grads((value: tf.Tensor) => {
      y = tf.keep(train(layer, value))
      return tf.sum(y)
    })([x])
    const ratio = tf.div(y!, x).dataSync()
    const gradient = dx!.dataSync()
    expect(gradient.some((value) => value === 0)).toBe(true)
    for (let i = 0; i < gradient.length; i++) expect(gradient[i]!).toBeCloseTo(ratio[i]!, 4)
  })

  it('does nothing when it is not training', () => {
    const x = tf.randomUniform(SHAPE)
    const y = layers.dropout({ rate: 0.4 }).apply(x) as tf.Tensor
    expect(y.dataSync()).toEqual(x.dataSync())
  })

  it('stays as it was with a seed or a noise shape of its own', () => {
    const seeded = layers.dropout({ rate: 0.5, seed: 3 })
    const [first, second] = [1, 2].map(() => train(seeded, tf.ones(SHAPE)).dataSync())
    expect(first).toEqual(second)
    const rows = layers.dropout({ rate: 0.5, noiseShape: [64, 1, 1] })
    const values = train(rows, tf.ones(SHAPE)).dataSync()
    for (let i = 0; i < values.length; i++) expect(values[i]).toBe(values[i - (i % 63)])
  })

  it('leaves no tensor behind', () => {
    const layer = layers.dropout({ rate: 0.4 })
    const x = tf.ones(SHAPE)
    const before = tf.memory().numTensors
    tf.dispose(tf.grads((value: tf.Tensor) => tf.sum(train(layer, value)))([x]))
    expect(tf.memory().numTensors).toBe(before)
  })
})
