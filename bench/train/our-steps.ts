// `our-steps.ts <backend> <recipe> <batch> <workers>`: a contender that trains with the lab's own loop.
import { createInterface } from 'node:readline'
import * as tf from '@tensorflow/tfjs-core'
import { chooseBackend } from '../../ml/backends/choose-backend.ts'
import { seededRandom } from '../../ml/data/random.ts'
import { findRecipe } from '../../ml/recipes/recipes.ts'
import { featureInputs } from '../../ml/train/inputs.ts'
import { trainEpoch } from '../../ml/train/train-epoch.ts'
import { startWorkers } from '../../ml/train/workers/start-workers.ts'
import { timeKernels } from './time-kernels.ts'

const [backendName, recipeId, ...numbers] = process.argv.slice(2) as [string, string, string, string]
const [batchSize, count] = numbers.map(Number) as [number, number]
const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`)

try {
  const backend = await chooseBackend(backendName)
  const model = findRecipe(recipeId).build('house')
  const optimizer = tf.train.adam(1e-3)
  const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
  const random = seededRandom(1)
  const inputs = featureInputs(Float32Array.from({ length: batchSize * width }, random), width)
  const labels = Uint8Array.from({ length: batchSize }, () => random() * 10)

  const workers = count > 1 ? await startWorkers({ count, backend: backend.name, seed: 1 }) : undefined

  /** An epoch of one batch: shuffling and filling it, the step, and reading its loss. */
  const step = async (): Promise<number> => {
    const started = performance.now()
    await trainEpoch({
      model,
      optimizer,
      step: workers?.step,
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
    // Only there does a kernel's call last as long as its work, and only alone is all of the work in this thread's kernels.
    if (word === 'shares')
      say({ shares: backend.name === 'wasm' && !workers ? await timeKernels('wasm', step) : [] })
  }
  await workers?.close()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
