// A worker that starts and dies of its first order, as one would that the system ends for its memory.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', () => process.exit(9))
parentPort.postMessage('ready')
