import { beforeAll, describe, expect, it } from 'vitest'
import { startWasm } from '../backends/start-wasm.ts'
import { seededRandom } from '../data/random.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { type CellOptions, transferCell } from './transfer-cell.ts'

/** Features of noise in which the label lights a place of its own, or none where `told` is false. */
const featureSet = (count: number, seed: number, told: boolean) => {
  const random = seededRandom(seed)
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10)
  const features = Float32Array.from({ length: count * FEATURE_COUNT }, () => random() * 0.1)
  if (told) for (let i = 0; i < count; i++) features[i * FEATURE_COUNT + labels[i]!] = 3
  return { features, labels }
}

const run = (told: boolean, changes: Partial<CellOptions> = {}) =>
  transferCell({
    prepare: { size: 32, preprocessing: 'unit' },
    augmented: true,
    train: featureSet(100, 1, told),
    validation: featureSet(60, 2, told),
    epochs: 4,
    batchSize: 20,
    seed: 3,
    ...changes,
  })

describe('transferCell', () => {
  beforeAll(() => startWasm())

  it('tells what a head learns from the features, with its interval', async () => {
    const cell = await run(true)
    expect(cell).toMatchObject({ size: 32, preprocessing: 'unit', augmented: true })
    expect(cell.trainAccuracy).toBeGreaterThan(0.9)
    expect(cell.validationAccuracy).toBeGreaterThan(0.9)
    expect(cell.validationInterval[0]).toBeLessThan(cell.validationAccuracy)
    expect(cell.validationInterval[1]).toBeCloseTo(1, 1)
  })

  it('learns nothing from features that say nothing, and repeats with its seed', async () => {
    const cell = await run(false, { epochs: 1 })
    expect(cell.validationAccuracy).toBeLessThan(0.4)
    expect(await run(false, { epochs: 1 })).toEqual(cell)
  })
})
