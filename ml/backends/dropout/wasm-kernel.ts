import type { TensorInfo } from '@tensorflow/tfjs-core'
import { floatsOf, type KernelArguments } from '../wasm/heap.ts'
import { applyMask, type Mask } from './mask.ts'

/**
 * Straight from heap to heap. For 3.2 million values, cnn1's at batch 512, it takes an eighth of the time of TensorFlow.js'
 * own way, which draws each value with a generator, copies them in and adds, floors, divides and multiplies.
 */
export const applyMaskOnWasm = ({
  inputs: { x },
  backend,
  attrs,
}: KernelArguments<{ x: TensorInfo }, Mask>): TensorInfo => {
  const result = backend.makeOutput(x.shape, 'float32')
  applyMask(floatsOf(backend, x), floatsOf(backend, result), attrs)
  return result
}
