import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkPredictions } from './check-predictions.ts'

/** Two items, answered 0 and 1: round(255·√0.64) = 204 for the answer, round(255·√0.04) = 51 for the nine others. */
const probabilities = Float32Array.from({ length: 20 }, (_, i) => (i === 0 || i === 11 ? 0.64 : 0.04))
const BYTES = Uint8Array.from(probabilities, (_, i) => (i === 0 || i === 11 ? 204 : 51))

const check = (top1: number[], bytes: Uint8Array) =>
  checkPredictions(
    { read: async (path) => (path.endsWith('top1.bin') ? Uint8Array.from(top1) : gzipSync(bytes)) },
    'cnn1',
    probabilities,
  )

describe('checkPredictions', () => {
  it('finds nothing where answers are equal and no byte is more than one off', async () => {
    expect(await check([0, 1], BYTES)).toEqual([])
    expect(await check([0, 1], BYTES.with(7, 50).with(11, 205))).toEqual([])
  })

  it('tells another answer, and a byte that is two off, with the item', async () => {
    expect(await check([0, 2], BYTES)).toEqual([
      'predictions/cnn1.top1.bin differs in 1 of 2 bytes, first of item 1: 1, committed is 2',
    ])
    expect(await check([0, 1], BYTES.with(7, 49).with(12, 90))).toEqual([
      'predictions/cnn1.probabilities.bin.gz differs in 2 of 20 bytes, first of item 0: 51, committed is 49',
    ])
  })

  it('tells another number of items', async () => {
    expect(await check([0], BYTES)).toEqual(['predictions/cnn1.top1.bin has 1 bytes, recomputed are 2'])
  })
})
