// Child process of agreement.test.ts: `write-gradients.ts <cpu|wasm|webgpu> <folder>` leaves one file per recipe with its loss
// and gradients. A process of its own because which backends are registered is global and cannot be undone.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { seededRandom, withSeededRandom } from '../../data/random.ts'
import type { Recipe } from '../../recipes/recipe.ts'
import { RECIPES } from '../../recipes/recipes.ts'
import { batchGradient } from '../../train/batch-gradient.ts'
import { featureInputs } from '../../train/inputs.ts'
import { prepareBatch } from '../../train/prepare-batch.ts'
import { startCpu } from '../start-cpu.ts'
import { startWasm } from '../start-wasm.ts'
import { startWebgpu } from '../start-webgpu.ts'

const STARTERS = {
  cpu: startCpu,
  wasm: startWasm,
  webgpu: () => startWebgpu({ allowSoftware: true }),
}

const LABELS = [3, 1, 4, 9]

/**
 * Loss, then every gradient in the order of the layers, of a freshly initialised recipe on four random rows. Dropout is on: the
 * seed gives every backend the same masks.
 */
const lossAndGradients = (recipe: Recipe): Promise<Float32Array[]> =>
  withSeededRandom(7, async () => {
    const model = recipe.build('house')
    const width = (model.inputs[0]!.shape.slice(1) as number[]).reduce((a, b) => a * b, 1)
    const random = seededRandom(11)
    const inputs = featureInputs(Float32Array.from({ length: LABELS.length * width }, random), width)
    const source = { inputs, labels: Uint8Array.from(LABELS), order: [0, 1, 2, 3], batchSize: 4 }
    const { gradients, figures } = batchGradient(model, prepareBatch({ ...source, augment: undefined }, 0)!)
    // WebGPU cannot read synchronously.
    const values = gradients.map(async ({ tensor }) => Float32Array.from(await tensor.data()))
    return [Float32Array.of((await figures()).loss), ...(await Promise.all(values))]
  })

const [backend, folder] = process.argv.slice(2) as [keyof typeof STARTERS, string]
await STARTERS[backend]()
for (const recipe of RECIPES) {
  await writeFile(join(folder, recipe.id), serialize(await lossAndGradients(recipe)))
}
// Dawn keeps the process alive.
process.exit(0)
