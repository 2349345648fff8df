import { parentPort, workerData } from 'node:worker_threads'
import { dispose, io } from '@tensorflow/tfjs-core'
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers'
import { assertNever } from '../../../contracts/assert-never.ts'
import { CLASS_COUNT } from '../../../contracts/labels.ts'
import { chooseBackend } from '../../backends/choose-backend.ts'
import { seededRandom } from '../../data/random.ts'
import { batchGradient, variablesOf } from '../batch-gradient.ts'
import { flatten, unflatten } from './flat.ts'
import type { Answer, Exchange, Order, WorkerData } from './message.ts'

const loadWeights = (model: LayersModel, weights: Float32Array): void => {
  const variables = variablesOf(model)
  const values = unflatten(weights, variables)
  // Not written in place: XNNPACK keeps what it packed of a tensor for as long as the tensor lives.
  for (const [i, variable] of variables.entries()) variable.assign(values[i]!)
  dispose(values)
}

/** Carries out orders on the backend that is set. */
export const gradientServer = (): ((order: Order) => Promise<Answer>) => {
  let model: LayersModel | undefined
  let exchange: Exchange | undefined
  return async (order) => {
    switch (order.kind) {
      case 'meet':
        model?.dispose()
        model = await loadLayersModel(io.fromMemory({ modelTopology: JSON.parse(order.topology) }))
        exchange = order.exchange
        return 'ready'
      case 'compute': {
        const { size, items } = order
        const { weights, rows, classes, targets, gradient } = exchange!
        loadWeights(model!, weights)
        const width = rows.length / classes.length
        const share = {
          size,
          rows: rows.subarray(0, size * width),
          classes: classes.subarray(0, size),
          targets: targets.subarray(0, size * CLASS_COUNT),
        }
        const { gradients, figures } = batchGradient(model!, share, items)
        const tensors = gradients.map(({ tensor }) => tensor)
        flatten(tensors, gradient)
        dispose(tensors)
        return figures()
      }
      default:
        return assertNever(order)
    }
  }
}

/** Makes this worker thread compute gradients until it is ended. */
export const serveGradients = async (): Promise<void> => {
  const { backend, seed } = workerData as WorkerData
  const answer = (message: Answer) => parentPort!.postMessage(message)
  Math.random = seededRandom(seed)
  await chooseBackend(backend)
  const carryOut = gradientServer()
  // An order comes only when the one before it was answered.
  parentPort!.on('message', (order: Order) => carryOut(order).then(answer))
  answer('ready')
}
