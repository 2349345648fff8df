import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../start-cpu.ts'
import { startWasm } from '../start-wasm.ts'

interface Case {
  what: string
  a: number[]
  b: number[]
  transposeA: boolean
  transposeB: boolean
}

const CASES: Case[] = [
  { what: 'sixteen rows at a time', a: [7, 48], b: [7, 4], transposeA: true, transposeB: false },
  { what: 'rows and a column left over', a: [5, 37], b: [5, 3], transposeA: true, transposeB: false },
  { what: 'fewer rows than sixteen', a: [3, 10], b: [3, 1], transposeA: true, transposeB: false },
  { what: 'batches of one', a: [1, 6, 20], b: [6, 5], transposeA: true, transposeB: false },
  { what: 'a batch of three', a: [3, 6, 20], b: [3, 6, 5], transposeA: true, transposeB: false },
  { what: 'a batch against a matrix', a: [1, 6, 20], b: [3, 6, 5], transposeA: true, transposeB: false },
  { what: 'the second transposed', a: [6, 20], b: [5, 20], transposeA: false, transposeB: true },
  { what: 'both transposed', a: [20, 6], b: [5, 20], transposeA: true, transposeB: true },
  { what: 'none transposed', a: [6, 20], b: [20, 5], transposeA: false, transposeB: false },
  { what: 'narrow, all left over', a: [7, 21], b: [21, 3], transposeA: false, transposeB: false },
  { what: 'narrow, a single row', a: [1, 9], b: [9, 4], transposeA: false, transposeB: false },
  { what: 'narrow and shallow', a: [6, 3], b: [1, 3], transposeA: false, transposeB: true },
  { what: 'wide', a: [8, 300], b: [300, 128], transposeA: false, transposeB: false },
  { what: 'wide, all left over', a: [261, 259], b: [259, 131], transposeA: false, transposeB: false },
  { what: 'wide, the first transposed', a: [259, 261], b: [259, 133], transposeA: true, transposeB: false },
  { what: 'wide, the second transposed', a: [5, 259], b: [135, 259], transposeA: false, transposeB: true },
  { what: 'wide, both transposed', a: [3, 258], b: [140, 3], transposeA: true, transposeB: true },
  { what: 'wide, in batches of one', a: [1, 6, 20], b: [20, 129], transposeA: false, transposeB: false },
]

describe('the matrix product', () => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
  })

  const product = async (backend: string, { a, b, transposeA, transposeB }: Case) => {
    await tf.setBackend(backend)
    return tf.tidy(() => {
      const x = tf.randomNormal(a, 0, 1, 'float32', 1)
      const y = tf.randomNormal(b, 0, 1, 'float32', 2)
      const result = tf.matMul(x, y, transposeA, transposeB)
      return { shape: result.shape, values: Array.from(result.dataSync()) }
    })
  }

  it.each(CASES)('is the plain backend’s: $what', async (each) => {
    const expected = await product('cpu', each)
    const actual = await product('wasm', each)
    expect(actual.shape).toEqual(expected.shape)
    for (const [i, value] of expected.values.entries()) expect(actual.values[i]).toBeCloseTo(value, 4)
  })
})
