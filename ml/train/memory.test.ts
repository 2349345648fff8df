import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWasm } from '../backends/start-wasm.ts'
import { seededRandom } from '../data/random.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { featureInputs } from './inputs.ts'
import { makeOptimizer } from './make-optimizer.ts'
import { predict } from './predict.ts'
import { trainEpoch } from './train-epoch.ts'

/** Two whole batches and a smaller one. */
const ITEMS = 20
const BATCH = 8
const EPOCHS = 8

const memory = (): [tensors: number, bytes: number] => [tf.memory().numTensors, tf.memory().numBytes]

/** Bytes that the wasm module holds; it grows and never shrinks. */
const heapBytes = (): number =>
  (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } } & BackendWasm).wasm.HEAPU8.byteLength

describe('training', () => {
  beforeAll(() => startWasm())

  it.each(RECIPES)('$id leaks no tensor in a step and grows no memory over epochs', async (recipe) => {
    const atFirst = memory()
    const model = recipe.build('house')
    const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
    const random = seededRandom(3)
    const inputs = featureInputs(Float32Array.from({ length: ITEMS * width }, random), width)
    const labels = Uint8Array.from({ length: ITEMS }, (_, i) => i % 10)
    const optimizer = makeOptimizer({ kind: 'adam', learningRate: 1e-3, schedule: 'constant' })
    const afterSteps: [number, number][] = []
    const heaps: number[] = []
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const { items } = await trainEpoch({
        model,
        optimizer,
        inputs,
        labels,
        batchSize: BATCH,
        augment: recipe.house.augment,
        beforeStep: () => {},
        afterStep: () => afterSteps.push(memory()),
        stopped: () => false,
      })
      expect(items).toBe(ITEMS)
      await predict(model, inputs)
      heaps.push(heapBytes())
    }
    // The first step makes the optimizer's moments; nothing may come to stay after it.
    expect(afterSteps).toEqual(Array.from({ length: 3 * EPOCHS }, () => afterSteps[0]))
    // The allocator may need three epochs to find its places, among the moments that the first one left.
    expect(heaps.slice(3)).toEqual(Array.from({ length: EPOCHS - 3 }, () => heaps[2]))
    expect(afterSteps[0]![0]).toBeGreaterThan(atFirst[0])
    model.dispose()
    optimizer.dispose()
    expect(memory()).toEqual(atFirst)
  })
})
