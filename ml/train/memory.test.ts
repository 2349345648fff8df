import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import { TRAININGS } from '../../contracts/pack-constants.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { seededRandom } from '../data/random.ts'
import { cnn1 } from '../recipes/cnn1.ts'
import type { TrainingPlan } from '../recipes/recipe.ts'
import { planOf, RECIPES } from '../recipes/recipes.ts'
import { featureInputs } from './inputs.ts'
import { makeOptimizer } from './make-optimizer.ts'
import { predict } from './predict.ts'
import type { Step } from './step.ts'
import { trainEpoch } from './train-epoch.ts'
import { startWorkers } from './workers/start-workers.ts'

/** Two whole batches and a smaller one. */
const ITEMS = 20
const BATCH = 8
const EPOCHS = 8

const memory = (): [tensors: number, bytes: number] => [tf.memory().numTensors, tf.memory().numBytes]

/** Bytes that the wasm module holds; it grows and never shrinks. */
const heapBytes = (): number =>
  (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } } & BackendWasm).wasm.HEAPU8.byteLength

/** Memory after each step and heap after each epoch, with targets that a teacher softened where the plan has one. */
const train = async (model: LayersModel, plan: TrainingPlan, step?: Step) => {
  const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
  const inputs = featureInputs(Float32Array.from({ length: ITEMS * width }, seededRandom(3)), width)
  const labels = Uint8Array.from({ length: ITEMS }, (_, i) => i % CLASS_COUNT)
  const optimizer = makeOptimizer(plan.optimizer)
  const afterSteps: [number, number][] = []
  const heaps: number[] = []
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const { items } = await trainEpoch({
      model,
      optimizer,
      step,
      inputs,
      labels,
      targets: plan.distil && new Float32Array(ITEMS * CLASS_COUNT).fill(1 / CLASS_COUNT),
      batchSize: BATCH,
      augment: plan.augment,
      beforeStep: () => {},
      afterStep: () => afterSteps.push(memory()),
      stopped: () => false,
    })
    expect(items).toBe(ITEMS)
    await predict(model, inputs)
    heaps.push(heapBytes())
  }
  return { afterSteps, heaps, optimizer }
}

describe('training', () => {
  beforeAll(() => startWasm())

  it.each(
    RECIPES.flatMap((recipe) =>
      TRAININGS.filter((kind) => kind === 'house' || recipe.asPublished).map((kind) => ({
        id: recipe.id,
        kind,
        recipe,
      })),
    ),
  )('$id, $kind, leaks no tensor in a step and grows no memory over epochs', async ({ kind, recipe }) => {
    const atFirst = memory()
    const plan = planOf(recipe, kind)
    const model = recipe.build(kind)
    const { afterSteps, heaps, optimizer } = await train(model, plan)
    // The first step makes the optimizer's moments; nothing may come to stay after it.
    expect(afterSteps).toEqual(Array.from({ length: 3 * EPOCHS }, () => afterSteps[0]))
    // The allocator may need three epochs to find its places, among the moments that the first one left.
    expect(heaps.slice(3)).toEqual(Array.from({ length: EPOCHS - 3 }, () => heaps[2]))
    expect(afterSteps[0]![0]).toBeGreaterThan(atFirst[0])
    model.dispose()
    optimizer.dispose()
    expect(memory()).toEqual(atFirst)
  })

  it('leaks nothing on the thread that shares its steps with a worker', async () => {
    const atFirst = memory()
    const model = cnn1.build('house')
    const workers = await startWorkers({ count: 2, backend: 'wasm', seed: 1 })
    const { afterSteps, optimizer } = await train(model, cnn1.house, workers.step)
    await workers.close()
    expect(afterSteps).toEqual(Array.from({ length: 3 * EPOCHS }, () => afterSteps[0]))
    model.dispose()
    optimizer.dispose()
    expect(memory()).toEqual(atFirst)
  })
})
