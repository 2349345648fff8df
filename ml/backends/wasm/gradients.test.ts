import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { seededRandom, withSeededRandom } from '../../data/random.ts'
import type { Recipe } from '../../recipes/recipe.ts'
import { RECIPES } from '../../recipes/recipes.ts'
import { crossEntropy } from '../../train/loss.ts'
import { startCpu } from '../start-cpu.ts'
import { startWasm } from '../start-wasm.ts'

const BATCH = 4

/** Loss and every gradient of a freshly initialised recipe on the backend that is set, dropout off. */
const lossAndGradients = (recipe: Recipe): Promise<number[][]> =>
  withSeededRandom(7, async () => {
    const model = recipe.build('house')
    const shape = model.inputs[0]!.shape.slice(1) as number[]
    const random = seededRandom(11)
    const rows = Float32Array.from({ length: BATCH * shape.reduce((a, b) => a * b, 1) }, random)
    const x = tf.tensor(rows, [BATCH, ...shape])
    const oneHot = tf.cast(tf.oneHot(tf.tensor1d([3, 1, 4, 9], 'int32'), 10), 'float32') as tf.Tensor2D
    const { value, grads } = tf.variableGrads(
      () => crossEntropy(model.apply(x, { training: false }) as tf.Tensor2D, oneHot),
      model.trainableWeights.map((weight) => weight.read() as tf.Variable),
    )
    // Variable names carry a counter that goes on between the two backends; the order is the layers'.
    const results = [value, ...Object.values(grads)].map((tensor) => Array.from(tensor.dataSync()))
    model.dispose()
    return results
  })

describe('wasm with the overrides against the plain cpu backend', () => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
  })

  it.each(RECIPES)('$id: loss and gradients within 1e-4', async (recipe) => {
    await tf.setBackend('cpu')
    const expected = await lossAndGradients(recipe)
    await tf.setBackend('wasm')
    const actual = await lossAndGradients(recipe)
    expect(actual.length).toBe(expected.length)
    for (const [which, values] of expected.entries()) {
      const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
      const worst = values.reduce((most, value, i) => Math.max(most, Math.abs(value - actual[which]![i]!)), 0)
      expect(scale).toBeGreaterThan(0)
      expect(worst / scale).toBeLessThan(1e-4)
    }
  })
})
