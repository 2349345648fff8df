// `our-steps.ts <backend> <recipe> <batch> <batches in an epoch> <workers>`: a contender that trains with the lab's own loop.
import { createInterface } from 'node:readline'
import { chooseBackend } from '../../ml/backends/choose-backend.ts'
import { seededRandom } from '../../ml/data/random.ts'
import { findRecipe } from '../../ml/recipes/recipes.ts'
import { featureInputs } from '../../ml/train/inputs.ts'
import { makeOptimizer } from '../../ml/train/make-optimizer.ts'
import { trainEpoch } from '../../ml/train/train-epoch.ts'
import { startWorkers } from '../../ml/train/workers/start-workers.ts'
import { timeKernels } from './time-kernels.ts'

const [backendName, recipeId, ...numbers] = process.argv.slice(2) as [string, string, ...string[]]
const [batchSize, batches, count] = numbers.map(Number) as [number, number, number]
const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`)

try {
  const backend = await chooseBackend(backendName)
  const model = findRecipe(recipeId).build('house')
  const optimizer = makeOptimizer({ kind: 'adam', learningRate: 1e-3, schedule: 'constant' })
  const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
  const random = seededRandom(1)
  const items = batches * batchSize
  const inputs = featureInputs(Float32Array.from({ length: items * width }, random), width)
  const labels = Uint8Array.from({ length: items }, () => random() * 10)

  const workers = count > 1 ? await startWorkers({ count, backend: backend.name, seed: 1 }) : undefined

  /** Epochs until so many milliseconds are over, a step at least: shuffling, filling batches, steps, and reading their losses. */
  const turn = async (lasts: number): Promise<{ ms: number; steps: number }> => {
    const started = performance.now()
    let steps = 0
    let ms = 0
    const stopped = () => steps > 0 && ms >= lasts
    while (!stopped()) {
      await trainEpoch({
        model,
        optimizer,
        step: workers?.step,
        inputs,
        labels,
        batchSize,
        augment: undefined,
        beforeStep: () => {},
        afterStep: () => {
          steps++
          ms = performance.now() - started
        },
        stopped,
      })
    }
    return { ms, steps }
  }

  say({ device: backend.device })
  for await (const line of createInterface({ input: process.stdin })) {
    const [word, lasts] = line.split(' ')
    if (word === 'turn') say(await turn(Number(lasts)))
    // Only there does a kernel's call last as long as its work, and only alone is all of the work in this thread's kernels.
    if (word === 'shares')
      say({
        shares:
          backend.name === 'wasm' && !workers ? await timeKernels('wasm', () => turn(Number(lasts))) : [],
      })
  }
  await workers?.close()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
