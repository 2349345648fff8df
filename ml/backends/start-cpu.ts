import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import type { Backend } from './backend.ts'
import { installDropout } from './dropout/install-dropout.ts'
import { describeProcessor } from './processor.ts'

/** Plain JavaScript: slow, and the reference the others are checked against. */
export const startCpu = async (): Promise<Backend> => {
  // Without it TensorFlow.js advertises another backend on the console.
  tf.enableProdMode()
  await tf.setBackend('cpu')
  await tf.ready()
  installDropout('cpu')
  return { name: 'cpu', device: describeProcessor(), driver: null }
}
