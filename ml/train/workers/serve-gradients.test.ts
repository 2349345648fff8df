import * as tf from '@tensorflow/tfjs-core'
import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../../backends/start-cpu.ts'
import { startWasm } from '../../backends/start-wasm.ts'
import { batchGradient, variablesOf } from '../batch-gradient.ts'
import { flatten, sizeOf } from './flat.ts'
import { gradientServer } from './serve-gradients.ts'

const SHARE = 4

describe.each(['cpu', 'wasm'])('gradientServer on %s', (backend) => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
    await tf.setBackend(backend)
  })

  it('computes what a share adds to the mean, with the weights it is given, and leaves no tensor behind', async () => {
    const serve = gradientServer()
    const model = sequential({
      layers: [layers.dense({ inputShape: [3], units: 10, activation: 'softmax' })],
    })
    const variables = variablesOf(model)
    const length = sizeOf(variables)
    const exchange = {
      weights: new Float32Array(length),
      rows: Float32Array.from({ length: SHARE * 3 }, (_, i) => i / 10),
      classes: Uint8Array.of(1, 2, 3, 4),
      targets: Float32Array.from({ length: SHARE * 10 }, (_, i) => Number(i % 10 === Math.floor(i / 10) + 1)),
      gradient: new Float32Array(length),
    }
    const order = { kind: 'meet', topology: JSON.stringify(model.toJSON(null, false)), exchange } as const
    expect(await serve(order)).toBe('ready')
    const before = tf.memory().numTensors
    const expected = new Float32Array(length)
    for (let step = 0; step < 3; step++) {
      tf.tidy(() => {
        for (const variable of variables) variable.assign(tf.randomNormal(variable.shape))
      })
      flatten(variables, exchange.weights)
      const share = {
        size: 2,
        rows: exchange.rows.subarray(0, 6),
        classes: exchange.classes.subarray(0, 2),
        targets: exchange.targets.subarray(0, 20),
      }
      const { gradients, figures } = batchGradient(model, share, 8)
      const own = await figures()
      flatten(
        gradients.map(({ tensor }) => tensor),
        expected,
      )
      tf.dispose(gradients)
      expect(await serve({ kind: 'compute', size: 2, items: 8 })).toEqual(own)
      expect(exchange.gradient).toEqual(expected)
    }
    expect(tf.memory().numTensors).toBe(before)
    // Meeting another model lets go of the first.
    await serve(order)
    expect(tf.memory().numTensors).toBe(before)
    model.dispose()
  })
})
