// `our-steps.ts <backend> <recipe> <batch>`: a contender that trains with the lab's own loop.
import { createInterface } from 'node:readline'
import * as tf from '@tensorflow/tfjs-core'
import { chooseBackend } from '../../ml/backends/choose-backend.ts'
import { seededRandom } from '../../ml/data/random.ts'
import { findRecipe } from '../../ml/recipes/recipes.ts'
import { featureInputs } from '../../ml/train/inputs.ts'
import { trainEpoch } from '../../ml/train/train-epoch.ts'
import { timeKernels } from './time-kernels.ts'

const [backendName, recipeId, batch] = process.argv.slice(2) as [string, string, string]
const batchSize = Number(batch)
const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`)

try {
  const backend = await chooseBackend(backendName)
  const model = findRecipe(recipeId).build('house')
  const optimizer = tf.train.adam(1e-3)
  const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
  const random = seededRandom(1)
  const inputs = featureInputs(Float32Array.from({ length: batchSize * width }, random), width)
  const labels = Uint8Array.from({ length: batchSize }, () => random() * 10)

  /** An epoch of one batch: shuffling and filling it, the step, and reading its loss. */
  const step = async (): Promise<number> => {
    const started = performance.now()
    await trainEpoch({
      model,
      optimizer,
      inputs,
      labels,
      batchSize,
      augment: undefined,
      beforeStep: () => {},
      afterStep: () => {},
      stopped: () => false,
    })
    return performance.now() - started
  }

  say({ device: backend.device })
  for await (const word of createInterface({ input: process.stdin })) {
    if (word === 'step') say({ ms: await step() })
    // Only there does a kernel's call last as long as its work.
    if (word === 'shares') say({ shares: backend.name === 'wasm' ? await timeKernels('wasm', step) : [] })
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
