import { type TensorInfo, util } from '@tensorflow/tfjs-core'
import { addressOf, floatsOf, type KernelArguments } from '../wasm/heap.ts'
import { simdKernels } from '../wasm/simd/simd-kernels.ts'
import { applyMask, type Mask } from './mask.ts'

/** Values that the SIMD loop does at once. */
const AT_ONCE = 8

/** Straight from heap to heap, where TensorFlow.js' own way draws each value with a generator, copies them in and adds, floors, divides and multiplies. */
export const applyMaskOnWasm = ({
  inputs: { x },
  backend,
  attrs,
}: KernelArguments<{ x: TensorInfo }, Mask>): TensorInfo => {
  const result = backend.makeOutput(x.shape, 'float32')
  const size = util.sizeFromShape(x.shape)
  const done = size - (size % AT_ONCE)
  const { threshold, scale, seed, key } = attrs
  simdKernels(backend).applyMask(
    addressOf(backend, x),
    addressOf(backend, result),
    done,
    threshold,
    scale,
    seed,
    key,
  )
  applyMask(floatsOf(backend, x), floatsOf(backend, result), attrs, done)
  return result
}
