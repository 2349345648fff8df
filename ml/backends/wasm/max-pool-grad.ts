import { backend_util, type KernelFunc, MaxPoolGrad, type TensorInfo } from '@tensorflow/tfjs-core'
import { addressOf, type KernelArguments, stockKernel } from './heap.ts'
import { simdKernels } from './simd/simd-kernels.ts'

type Arguments = KernelArguments<
  { dy: TensorInfo; input: TensorInfo },
  {
    filterSize: [number, number] | number
    strides: [number, number] | number
    pad: 'valid' | 'same' | number
    dimRoundingMode?: 'floor' | 'round' | 'ceil'
  }
>

/**
 * Gradient of max pooling: each value of dy [n, h/2, w/2, c] goes to the first largest of its four inputs [n, h, w, c].
 * For the one case the recipes use, 2 × 2 windows side by side on even sizes; the rest is stock.
 */
export const maxPoolGrad = (): KernelFunc => {
  const stock = stockKernel(MaxPoolGrad)
  const kernel = (args: Arguments): TensorInfo => {
    const { inputs, backend, attrs } = args
    const shape = inputs.input.shape as [number, number, number, number]
    const info = backend_util.computePool2DInfo(
      shape,
      attrs.filterSize,
      attrs.strides,
      1,
      attrs.pad,
      attrs.dimRoundingMode,
    )
    const [, height, width, channels] = shape
    const halves =
      info.filterHeight === 2 && info.filterWidth === 2 && info.strideHeight === 2 && info.strideWidth === 2
    if (!halves || height % 2 !== 0 || width % 2 !== 0) return stock(args as never) as TensorInfo
    const dx = backend.makeOutput(shape, 'float32')
    simdKernels(backend).spreadToLargest(
      addressOf(backend, inputs.input),
      addressOf(backend, inputs.dy),
      addressOf(backend, dx),
      (info.batchSize * height) / 2,
      width,
      channels,
    )
    return dx
  }
  return kernel as unknown as KernelFunc
}
