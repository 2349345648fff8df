import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { CLASS_COUNT } from '../../../contracts/labels.ts'
import { seededRandom } from '../../data/random.ts'
import { batchGradient, type StepFigures, variablesOf } from '../batch-gradient.ts'
import type { Batch } from '../prepare-batch.ts'
import type { Step } from '../step.ts'
import { flatten, sizeOf, unflatten } from './flat.ts'
import type { Exchange, WorkerData } from './message.ts'
import { splitBatch } from './split-batch.ts'
import { GRADIENT_WORKER, startThread, type Thread } from './start-thread.ts'

export interface WorkerOptions {
  /** Workers in all, the thread that calls being one of them. */
  count: number
  backend: WorkerData['backend']
  /** Of the training. */
  seed: number
}

export interface Workers {
  step: Step
  close: () => Promise<void>
}

/** Seeds far apart for neighbouring workers and trainings. */
const seedOf = (seed: number, worker: number): number =>
  Math.floor(seededRandom(Math.imul(seed, 0x9e3779b1) + worker)() * 2 ** 32)

const shared = (length: number) => new Float32Array(new SharedArrayBuffer(4 * length))

/** Memory for each of `others` workers, for models like `model` and batches up to `batch`. */
const makeExchanges = (model: LayersModel, batch: Batch, others: number): Exchange[] => {
  const parameters = sizeOf(variablesOf(model))
  const weights = shared(parameters)
  const share = Math.ceil(batch.size / (others + 1))
  return Array.from({ length: others }, () => ({
    weights,
    rows: shared((share * batch.rows.length) / batch.size),
    classes: new Uint8Array(new SharedArrayBuffer(share)),
    targets: new Float32Array(new SharedArrayBuffer(4 * share * CLASS_COUNT)),
    gradient: shared(parameters),
  }))
}

const closeAll = async (threads: Thread[]): Promise<void> => {
  await Promise.all(threads.map((thread) => thread.close()))
}

/** All threads, or a Failure and none. */
const startThreads = async ({ count, backend, seed }: WorkerOptions, entry: URL): Promise<Thread[]> => {
  const starts = await Promise.allSettled(
    Array.from({ length: count - 1 }, (_, i) => startThread({ backend, seed: seedOf(seed, i + 1) }, entry)),
  )
  const threads = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const failed = starts.find((start) => start.status === 'rejected')
  if (!failed) return threads
  await closeAll(threads)
  throw failed.reason
}

/**
 * Synchronous data-parallel training: TensorFlow.js computes on one thread, so each of `count` threads computes what its share
 * of a batch adds to the mean gradient. This thread takes the first share, adds what the others computed, takes the optimizer's
 * step and hands out the weights again with the next batch; so it is the same step as without workers, to rounding. Only dropout
 * differs: the other workers draw their masks from seeds of their own, made from the training's and their number.
 *
 * A step rejects with a Failure where a worker has ended.
 */
export const startWorkers = async (options: WorkerOptions, entry = GRADIENT_WORKER): Promise<Workers> => {
  const threads = await startThreads(options, entry)
  let met: { model: LayersModel; items: number } | undefined
  let exchanges: Exchange[] = []

  const meet = async (model: LayersModel, batch: Batch): Promise<void> => {
    exchanges = makeExchanges(model, batch, threads.length)
    met = { model, items: batch.size }
    const topology = JSON.stringify(model.toJSON(null, false))
    await Promise.all(
      threads.map((thread, i) => thread.ask({ kind: 'meet', topology, exchange: exchanges[i]! })),
    )
  }

  /** Gives every other worker its share. */
  const handOut = (model: LayersModel, shares: Batch[], items: number): Promise<StepFigures[]> => {
    if (exchanges[0]) flatten(variablesOf(model), exchanges[0].weights)
    const answers = shares.map(({ size, rows, classes, targets }, i) => {
      exchanges[i]!.rows.set(rows)
      exchanges[i]!.classes.set(classes)
      exchanges[i]!.targets.set(targets)
      return threads[i]!.ask({ kind: 'compute', size, items }) as Promise<StepFigures>
    })
    return Promise.all(answers)
  }

  const step: Step = async (model, optimizer, batch) => {
    if (model !== met?.model || batch.size > met.items) await meet(model, batch)
    const [own, ...others] = splitBatch(batch, threads.length + 1) as [Batch, ...Batch[]]
    const shares = others.filter(({ size }) => size > 0)
    const answers = handOut(model, shares, batch.size)
    // Heard below, but not before this thread has done its share.
    answers.catch(() => {})
    const { gradients, figures } = batchGradient(model, own, batch.size)
    const all = [await figures(), ...(await answers)]
    const means = tf.tidy(() => {
      const parts = shares.map((_, i) => unflatten(exchanges[i]!.gradient, variablesOf(model)))
      return gradients.map(({ name, tensor }, i) => ({
        name,
        tensor: parts.reduce((sum, part) => tf.add(sum, part[i]!), tensor),
      }))
    })
    optimizer.applyGradients(means)
    tf.dispose([means, gradients])
    return {
      loss: all.reduce((sum, { loss }) => sum + loss, 0),
      correct: all.reduce((sum, { correct }) => sum + correct, 0),
    }
  }

  return { step, close: () => closeAll(threads) }
}
