// Child process of agreement.test.ts: `write-gradients.ts <cpu|wasm|webgpu> <folder>` leaves one file per recipe with its loss
// and gradients. A process of its own because which backends are registered is global and cannot be undone.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import * as tf from '@tensorflow/tfjs-core'
import { seededRandom, withSeededRandom } from '../../data/random.ts'
import type { Recipe } from '../../recipes/recipe.ts'
import { RECIPES } from '../../recipes/recipes.ts'
import { crossEntropy } from '../../train/loss.ts'
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
    const shape = model.inputs[0]!.shape.slice(1) as number[]
    const random = seededRandom(11)
    const rows = Float32Array.from({ length: LABELS.length * shape.reduce((a, b) => a * b, 1) }, random)
    const x = tf.tensor(rows, [LABELS.length, ...shape])
    const oneHot = tf.cast(tf.oneHot(tf.tensor1d(LABELS, 'int32'), 10), 'float32') as tf.Tensor2D
    const { value, grads } = tf.variableGrads(
      () => crossEntropy(model.apply(x, { training: true }) as tf.Tensor2D, oneHot),
      model.trainableWeights.map((weight) => weight.read() as tf.Variable),
    )
    // WebGPU cannot read synchronously.
    return Promise.all(
      [value, ...Object.values(grads)].map(async (tensor) => Float32Array.from(await tensor.data())),
    )
  })

const [backend, folder] = process.argv.slice(2) as [keyof typeof STARTERS, string]
await STARTERS[backend]()
for (const recipe of RECIPES) {
  await writeFile(join(folder, recipe.id), serialize(await lossAndGradients(recipe)))
}
// Dawn keeps the process alive.
process.exit(0)
