// A worker that starts and fails at its second order, its first step.
import { parentPort } from 'node:worker_threads'

parentPort.once('message', () => {
  parentPort.on('message', () => {
    throw new RangeError('Array buffer allocation failed')
  })
  parentPort.postMessage('ready')
})
parentPort.postMessage('ready')
