import {
  backend_util,
  Conv2D,
  Conv2DBackpropInput,
  type KernelFunc,
  type TensorInfo,
} from '@tensorflow/tfjs-core'
import { floatsOf, type KernelArguments, stockKernel } from './heap.ts'

export interface ConvAttributes {
  strides: [number, number] | number
  pad: 'valid' | 'same' | number | backend_util.ExplicitPadding
  dataFormat: 'NHWC' | 'NCHW'
  dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

type Arguments = KernelArguments<
  { dy: TensorInfo; filter: TensorInfo },
  ConvAttributes & { inputShape: [number, number, number, number] }
>

/** [h, w, in, out] turned by 180° with its channels exchanged, so [h, w, out, in]. */
const flipFilter = (source: Float32Array, target: Float32Array, shape: number[]): void => {
  const [height, width, inputs, outputs] = shape as [number, number, number, number]
  const taps = height * width
  for (let tap = 0; tap < taps; tap++) {
    const from = tap * inputs * outputs
    const to = (taps - 1 - tap) * inputs * outputs
    for (let i = 0; i < inputs; i++) {
      for (let o = 0; o < outputs; o++) target[to + o * inputs + i] = source[from + i * outputs + o]!
    }
  }
}

/**
 * Gradient of a convolution by its input, dy [n, oh, ow, out] → [n, h, w, in]. At stride 1 it is itself a convolution,
 * of dy with the flipped filter, which XNNPACK does; other strides go to the stock kernel.
 */
export const conv2dBackpropInput = (): KernelFunc => {
  const stock = stockKernel(Conv2DBackpropInput)
  const convolve = stockKernel(Conv2D)
  const kernel = (args: Arguments): TensorInfo => {
    const { inputs, backend, attrs } = args
    const { dy, filter } = inputs
    const filterShape = filter.shape as [number, number, number, number]
    const format = backend_util.convertConv2DDataFormat(attrs.dataFormat)
    const info = backend_util.computeConv2DInfo(
      attrs.inputShape,
      filterShape,
      attrs.strides,
      1,
      attrs.pad,
      attrs.dimRoundingMode,
      false,
      format,
    )
    if (info.strideHeight !== 1 || info.strideWidth !== 1 || format !== 'channelsLast') {
      return stock(args as never) as TensorInfo
    }
    const [height, width, channels, outputs] = filterShape
    const flipped = backend.makeOutput([height, width, outputs, channels], 'float32')
    flipFilter(floatsOf(backend, filter), floatsOf(backend, flipped), filterShape)
    const { top, bottom, left, right } = info.padInfo
    const pad = [
      [0, 0],
      [height - 1 - top, height - 1 - bottom],
      [width - 1 - left, width - 1 - right],
      [0, 0],
    ]
    const dx = convolve({
      inputs: { x: dy, filter: flipped },
      backend,
      attrs: { strides: [1, 1], dilations: [1, 1], pad, dataFormat: 'NHWC' },
    } as never)
    backend.disposeData(flipped.dataId)
    return dx as TensorInfo
  }
  return kernel as unknown as KernelFunc
}
