import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { floatsOf } from '../../backends/wasm/heap.ts'

export const sizeOf = (tensors: readonly tf.Tensor[]): number =>
  tensors.reduce((sum, { size }) => sum + size, 0)

/** Without the copy that `dataSync` makes of the wasm heap: its memory is new, and taking that takes longer than the copying. */
const valuesOf = (tensor: tf.Tensor): Float32Array =>
  tf.getBackend() === 'wasm'
    ? floatsOf(tf.backend() as BackendWasm, tensor)
    : (tensor.dataSync() as Float32Array)

/** Copies the values of `tensors` into `flat`, one tensor after the other. */
export const flatten = (tensors: readonly tf.Tensor[], flat: Float32Array): void => {
  let offset = 0
  for (const tensor of tensors) {
    flat.set(valuesOf(tensor), offset)
    offset += tensor.size
  }
}

/** New tensors of the shapes of `like` from the values that `flatten` left. */
export const unflatten = (flat: Float32Array, like: readonly tf.Tensor[]): tf.Tensor[] => {
  // Where it does not copy, the cpu backend would go on reading memory that is written to again.
  const part = tf.getBackend() === 'wasm' ? 'subarray' : 'slice'
  let offset = 0
  return like.map(({ shape, size }) => {
    offset += size
    return tf.tensor(flat[part](offset - size, offset), shape)
  })
}
