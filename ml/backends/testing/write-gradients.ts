// Child process of agreement.test.ts: `write-gradients.ts <cpu|wasm|webgpu> <folder>` leaves one file per recipe with its loss
// and gradients, and the memory that steps hold. A process of its own because which backends are registered is global and cannot be undone.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { seededRandom, withSeededRandom } from '../../data/random.ts'
import type { Recipe } from '../../recipes/recipe.ts'
import { RECIPES } from '../../recipes/recipes.ts'
import { batchGradient } from '../../train/batch-gradient.ts'
import { featureInputs } from '../../train/inputs.ts'
import { makeOptimizer } from '../../train/make-optimizer.ts'
import { type Batch, prepareBatch } from '../../train/prepare-batch.ts'
import { stepAlone } from '../../train/step.ts'
import { startCpu } from '../start-cpu.ts'
import { startWasm } from '../start-wasm.ts'
import { startWebgpu } from '../start-webgpu.ts'

const STARTERS = {
  cpu: startCpu,
  wasm: startWasm,
  webgpu: () => startWebgpu({ allowSoftware: true }),
}

const LABELS = [3, 1, 4, 9]

const batchFor = (model: LayersModel): Batch => {
  const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
  const random = seededRandom(11)
  const inputs = featureInputs(Float32Array.from({ length: LABELS.length * width }, random), width)
  const source = { inputs, labels: Uint8Array.from(LABELS), order: [0, 1, 2, 3], batchSize: 4 }
  return prepareBatch({ ...source, augment: undefined }, 0)!
}

/**
 * Loss, then every gradient in the order of the layers, of a freshly initialised recipe on four random rows. Dropout is on: the
 * seed gives every backend the same masks.
 */
const lossAndGradients = (recipe: Recipe): Promise<Float32Array[]> =>
  withSeededRandom(7, async () => {
    const model = recipe.build('house')
    const { gradients, figures } = batchGradient(model, batchFor(model))
    // WebGPU cannot read synchronously.
    const values = gradients.map(async ({ tensor }) => Float32Array.from(await tensor.data()))
    return [Float32Array.of((await figures()).loss), ...(await Promise.all(values))]
  })

/** Tensors and bytes after each of three steps of training, the first of which makes what the optimizer keeps. */
const memoryOfSteps = async (recipe: Recipe): Promise<[tensors: number, bytes: number][]> => {
  const model = recipe.build('house')
  const optimizer = makeOptimizer(recipe.house.optimizer)
  const after: [number, number][] = []
  for (let step = 0; step < 3; step++) {
    await stepAlone(model, optimizer, batchFor(model))
    const { numTensors, numBytes } = tf.memory()
    after.push([numTensors, numBytes])
  }
  model.dispose()
  optimizer.dispose()
  return after
}

const [backend, folder] = process.argv.slice(2) as [keyof typeof STARTERS, string]
const started = await STARTERS[backend]()
await writeFile(join(folder, 'backend'), serialize(started))
for (const recipe of RECIPES) {
  const values = await lossAndGradients(recipe)
  await writeFile(join(folder, recipe.id), serialize({ values, memory: await memoryOfSteps(recipe) }))
}
// Dawn keeps the process alive.
process.exit(0)
