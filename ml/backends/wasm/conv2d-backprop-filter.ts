import { backend_util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import type { ConvAttributes } from './conv2d-backprop-input.ts'
import { filterGradientByTap } from './filter-gradient-by-tap.ts'
import { filterGradientDirect } from './filter-gradient-direct.ts'
import { floatsOf, type KernelArguments } from './heap.ts'

type Arguments = KernelArguments<
  { x: TensorInfo; dy: TensorInfo },
  ConvAttributes & { filterShape: [number, number, number, number] }
>

/** With fewer channels than this a product of sixteen rows at a time has nothing to do. */
const LEAST_CHANNELS = 4

/**
 * Gradient of a convolution by its filter, which the wasm package lacks (tfjs#8474): x [n, h, w, in] and
 * dy [n, oh, ow, out] → [fh, fw, in, out]. As matrix products where there are channels to multiply, else as a loop.
 */
export const conv2dBackpropFilter = (): KernelFunc => {
  const kernel = ({ inputs, backend, attrs }: Arguments): TensorInfo => {
    const { x, dy } = inputs
    const shape = attrs.filterShape
    const info = backend_util.computeConv2DInfo(
      x.shape as [number, number, number, number],
      shape,
      attrs.strides,
      1,
      attrs.pad,
      attrs.dimRoundingMode,
    )
    const byTap = info.strideHeight === 1 && info.strideWidth === 1 && info.inChannels >= LEAST_CHANNELS
    const sums = byTap
      ? filterGradientByTap(backend, x, dy, info)
      : filterGradientDirect(backend, x, dy, info)
    const result = backend.makeOutput(shape, 'float32')
    floatsOf(backend, result).set(sums)
    return result
  }
  return kernel as unknown as KernelFunc
}
