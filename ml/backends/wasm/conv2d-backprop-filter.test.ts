import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../start-cpu.ts'
import { startWasm } from '../start-wasm.ts'

interface Case {
  images: number
  height: number
  width: number
  channels: number
  filters: number
  size: [number, number]
  stride: number
  pad: 'same' | 'valid'
}

const CASES: Case[] = [
  // Seven positions behind the last eight; an even filter, which is padded on one side.
  { images: 3, height: 5, width: 3, channels: 1, filters: 4, size: [2, 2], stride: 1, pad: 'same' },
  { images: 2, height: 9, width: 8, channels: 2, filters: 3, size: [3, 3], stride: 2, pad: 'same' },
  { images: 5, height: 7, width: 6, channels: 4, filters: 3, size: [3, 3], stride: 1, pad: 'same' },
  { images: 2, height: 6, width: 7, channels: 5, filters: 2, size: [3, 2], stride: 1, pad: 'valid' },
  { images: 2, height: 8, width: 8, channels: 6, filters: 2, size: [3, 3], stride: 2, pad: 'valid' },
  // More than one chunk, the last one smaller.
  { images: 11, height: 14, width: 14, channels: 64, filters: 8, size: [2, 2], stride: 1, pad: 'same' },
]

describe("a convolution's gradient by its filter", () => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
  })

  const gradient = async (backend: string, { images, height, width, channels, filters, ...rest }: Case) => {
    await tf.setBackend(backend)
    return tf.tidy(() => {
      const x = tf.randomNormal<tf.Rank.R4>([images, height, width, channels], 0, 1, 'float32', 1)
      const filter = tf.zeros<tf.Rank.R4>([...rest.size, channels, filters])
      const y = tf.conv2d(x, filter, rest.stride, rest.pad)
      const dy = tf.randomNormal<tf.Rank.R4>(y.shape, 0, 1, 'float32', 2)
      return tf
        .grad((f: tf.Tensor) => tf.conv2d(x, f as tf.Tensor4D, rest.stride, rest.pad))(filter, dy)
        .dataSync()
    })
  }

  it.each(CASES)('$channels channels, stride $stride, $pad, as on cpu', async (each) => {
    const expected = await gradient('cpu', each)
    const actual = await gradient('wasm', each)
    expect(actual.length).toBe(expected.length)
    const scale = Math.max(...expected.map(Math.abs))
    for (const [i, value] of expected.entries())
      expect(Math.abs(actual[i]! - value) / scale).toBeLessThan(1e-5)
  })
})

describe("2 × 2 max pooling's gradient", () => {
  it('goes to the first of equal values, as on cpu', async () => {
    const gradient = async (backend: string) => {
      await tf.setBackend(backend)
      // Few values, so that every kind of tie occurs.
      const x = tf.tensor4d(
        Array.from({ length: 4 * 8 * 6 * 3 }, (_, i) => ((i * 7919) % 113) % 3) as number[],
        [4, 8, 6, 3],
      )
      const dy = tf.randomNormal<tf.Rank.R4>([4, 4, 3, 3], 0, 1, 'float32', 2)
      return tf
        .grad((value: tf.Tensor) => tf.maxPool(value as tf.Tensor4D, 2, 2, 'valid'))(x, dy)
        .dataSync()
    }
    expect(await gradient('wasm')).toEqual(await gradient('cpu'))
  })
})
