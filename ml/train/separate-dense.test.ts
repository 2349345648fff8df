import * as tf from '@tensorflow/tfjs-core'
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
import { variablesOf } from './batch-gradient.ts'
import { separateDense } from './separate-dense.ts'

describe('separateDense', () => {
  const kernelInitializer = initializers.glorotUniform({ seed: 5 })
  const build = () =>
    sequential({
      layers: [
        layers.dense({ inputShape: [3], units: 4, useBias: false, kernelInitializer }),
        layers.dense({ units: 2, activation: 'softmax', kernelInitializer }),
      ],
    })
  const x = [[1, 2, 3]]

  /** Names of the kernels that a gradient takes, and its values. */
  const differentiate = async () => {
    const model = build()
    let values: number[][] = []
    const { kernels } = await tf.profile(() => {
      const { grads } = tf.variableGrads(() => {
        const y = model.apply(tf.tensor2d(x), { training: true }) as tf.Tensor
        return tf.sum(tf.square(y)) as tf.Scalar
      }, variablesOf(model))
      values = Object.values(grads).map((tensor) => Array.from(tensor.dataSync()))
    })
    return { values, kernels: kernels.map(({ name }) => name) }
  }
  const products = (kernels: string[]) => kernels.filter((name) => name.endsWith('MatMul')).length

  beforeAll(startCpu)

  it('spares the gradient of a model’s input, and changes no other', async () => {
    const fused = await differentiate()
    // Two forward, and two backward for each.
    expect(products(fused.kernels)).toBe(6)
    separateDense()
    separateDense()
    const separate = await differentiate()
    expect(products(separate.kernels)).toBe(5)
    expect(separate.values).toEqual(fused.values)
  })

  it('leaves a layer as it was outside of training, and for what is no matrix', () => {
    separateDense()
    const model = build()
    const rows = tf.tensor2d(x)
    const trained = model.apply(rows, { training: true }) as tf.Tensor
    expect((model.apply(rows) as tf.Tensor).dataSync()).toEqual(trained.dataSync())
    const dense = layers.dense({ units: 2, kernelInitializer: 'ones' })
    const cube = dense.apply(tf.ones([2, 3, 4]), { training: true }) as tf.Tensor
    expect(cube.shape).toEqual([2, 3, 2])
    expect(new Set(cube.dataSync())).toEqual(new Set([4]))
  })
})
