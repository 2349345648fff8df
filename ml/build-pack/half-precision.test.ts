import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
import { withSeededRandom } from '../data/random.ts'
import { logreg } from '../recipes/logreg.ts'
import { packModel, unpackModel } from '../train/saved-model.ts'
import { halfPrecision } from './half-precision.ts'

describe('halfPrecision', () => {
  beforeAll(() => startCpu())

  it('halves the weights, and what is loaded differs by float16 rounding alone', async () => {
    const saved = await withSeededRandom(1, () => packModel(logreg.build('house')))
    const half = halfPrecision(saved)
    expect(half.weights.length).toBe(saved.weights.length / 2)
    const read = async (model: typeof saved) =>
      (await unpackModel(model)).getWeights().flatMap((weight) => [...weight.dataSync()])
    const [before, after] = [await read(saved), await read(half)]
    expect(after).toHaveLength(7_850)
    for (const [i, weight] of before.entries())
      expect(Math.abs(after[i]! - weight)).toBeLessThanOrEqual(Math.abs(weight) * 2 ** -11 + 2 ** -25)
    expect(after).not.toEqual(before)
    expect(halfPrecision(half)).toEqual(half)
  })

  it('refuses a weight beyond float16', async () => {
    const saved = await packModel(logreg.build('house'))
    new Float32Array(saved.weights.buffer, saved.weights.byteOffset, 1)[0] = 70_000
    expect(() => halfPrecision(saved)).toThrow('too large for float16')
  })
})
