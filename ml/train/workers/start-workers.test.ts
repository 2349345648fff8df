import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../../backends/start-cpu.ts'
import { startWasm } from '../../backends/start-wasm.ts'
import { seededRandom, withSeededRandom } from '../../data/random.ts'
import { Failure } from '../../failure.ts'
import { variablesOf } from '../batch-gradient.ts'
import { featureInputs } from '../inputs.ts'
import { makeOptimizer, type OptimizerPlan } from '../make-optimizer.ts'
import { type EpochFigures, trainEpoch } from '../train-epoch.ts'
import { startWorkers, type Workers } from './start-workers.ts'

const SIDE = 6
/** Two whole batches and one that three workers cannot share. */
const ITEMS = 18
const BATCH = 8

const testing = (name: string) => new URL(`../testing/${name}`, import.meta.url)

const build = (dropout: number): LayersModel =>
  sequential({
    layers: [
      layers.conv2d({
        inputShape: [SIDE, SIDE, 1],
        filters: 4,
        kernelSize: 3,
        padding: 'same',
        activation: 'relu',
      }),
      layers.maxPooling2d({ poolSize: 2 }),
      layers.dropout({ rate: dropout }),
      layers.flatten(),
      layers.dense({ units: 12, activation: 'relu' }),
      layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })

interface Outcome {
  figures: EpochFigures[]
  weights: Float32Array[]
}

interface Changes {
  dropout?: number
  optimizer?: OptimizerPlan['kind']
  afterStep?: () => void
}

/** Three epochs from the same seed, with the steps of `workers` or alone. */
const train = (workers: Workers | undefined, changes: Changes = {}): Promise<Outcome> =>
  withSeededRandom(3, async () => {
    const { dropout = 0, optimizer: kind = 'adam', afterStep = () => {} } = changes
    const model = build(dropout)
    const optimizer = makeOptimizer({ kind, learningRate: 0.01, schedule: 'constant' })
    const random = seededRandom(4)
    const inputs = featureInputs(Float32Array.from({ length: ITEMS * SIDE ** 2 }, random), SIDE ** 2)
    const labels = Uint8Array.from({ length: ITEMS }, (_, i) => i % 10)
    const figures: EpochFigures[] = []
    try {
      for (let epoch = 0; epoch < 3; epoch++) {
        figures.push(
          await trainEpoch({
            model,
            optimizer,
            step: workers?.step,
            inputs,
            labels,
            batchSize: BATCH,
            augment: undefined,
            beforeStep: () => {},
            afterStep,
            stopped: () => false,
          }),
        )
      }
      return {
        figures,
        weights: variablesOf(model).map((variable) => Float32Array.from(variable.dataSync())),
      }
    } finally {
      model.dispose()
      optimizer.dispose()
    }
  })

/** Largest difference of any weight, in terms of the largest weight beside it. */
const distance = (one: Outcome, other: Outcome): number =>
  Math.max(
    ...one.weights.map((values, which) => {
      const scale = Math.max(...values.map(Math.abs))
      return Math.max(...values.map((value, i) => Math.abs(value - other.weights[which]![i]!))) / scale
    }),
  )

describe('startWorkers', () => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
  })
  let workers: Workers | undefined
  afterEach(() => workers?.close())

  const failureOf = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Failure)
    return (error as Failure).message
  }

  describe.each(['wasm', 'cpu'] as const)('on %s', (backend) => {
    beforeAll(async () => void (await tf.setBackend(backend)))

    it.each([
      'adam',
      'momentum',
      'sgd',
    ] as const)('take the same steps as one alone, with %s', async (optimizer) => {
      workers = await startWorkers({ count: 3, backend, seed: 1 })
      const alone = await train(undefined, { optimizer })
      const together = await train(workers, { optimizer })
      expect(distance(alone, together)).toBeLessThan(1e-5)
      for (const [i, { items, loss, accuracy }] of together.figures.entries()) {
        expect(items).toBe(ITEMS)
        expect(loss).toBeCloseTo(alone.figures[i]!.loss, 5)
        expect(accuracy).toBe(alone.figures[i]!.accuracy)
      }
    })
  })

  describe('with dropout', () => {
    const run = async (count: number, seed: number) => {
      const started = await startWorkers({ count, backend: 'wasm', seed })
      return train(started, { dropout: 0.5 }).finally(() => started.close())
    }
    beforeAll(async () => void (await tf.setBackend('wasm')))

    it('repeat to the bit with the same seed and number, and not with others', async () => {
      const once = await run(2, 5)
      expect(await run(2, 5)).toEqual(once)
      expect(distance(once, await run(2, 6))).toBeGreaterThan(1e-3)
      expect(distance(once, await run(3, 5))).toBeGreaterThan(1e-3)
    })
  })

  describe('when something ends', () => {
    beforeAll(async () => void (await tf.setBackend('wasm')))
    const start = async (entry: string) => {
      workers = await startWorkers({ count: 2, backend: 'wasm', seed: 1 }, testing(entry))
      return workers
    }

    it('fail where a worker does not start', async () => {
      expect(await failureOf(start('broken-worker.mjs'))).toBe(
        'A training worker ended: The wasm backend does not start',
      )
    })

    it('end the training where a worker is gone', async () => {
      expect(await failureOf(train(await start('silent-worker.mjs')))).toBe(
        'A training worker ended: exit code 9',
      )
    })

    it('end the training with what a worker failed of', async () => {
      expect(await failureOf(train(await start('failing-worker.mjs')))).toBe(
        'A training worker ended: Array buffer allocation failed',
      )
    })

    it('take no step after they were closed', async () => {
      workers = await startWorkers({ count: 2, backend: 'wasm', seed: 1 })
      await train(workers)
      await workers.close()
      expect(await failureOf(train(workers))).toBe('A training worker ended: exit code 1')
    })
  })

  it('leave no tensor behind on this thread', async () => {
    await tf.setBackend('wasm')
    workers = await startWorkers({ count: 2, backend: 'wasm', seed: 1 })
    const before = tf.memory().numTensors
    const afterSteps: number[] = []
    await train(workers, { dropout: 0.5, afterStep: () => afterSteps.push(tf.memory().numTensors) })
    expect(afterSteps).toHaveLength(9)
    expect(new Set(afterSteps).size).toBe(1)
    expect(tf.memory().numTensors).toBe(before)
  })
})
