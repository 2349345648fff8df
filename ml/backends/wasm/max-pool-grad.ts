import { backend_util, type KernelFunc, MaxPoolGrad, type TensorInfo } from '@tensorflow/tfjs-core'
import { floatsOf, type KernelArguments, stockKernel } from './heap.ts'

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
 * A plain loop for the one case the recipes use, 2 × 2 windows side by side on even sizes; the rest is stock.
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
    const to = floatsOf(backend, dx)
    const x = floatsOf(backend, inputs.input)
    const dy = floatsOf(backend, inputs.dy)
    const below = width * channels
    const windowsHigh = (info.batchSize * height) / 2
    let out = 0
    for (let row = 0; row < windowsHigh; row++) {
      for (let column = 0; column < width / 2; column++) {
        const corner = row * 2 * below + column * 2 * channels
        for (let c = corner; c < corner + channels; c++, out++) {
          // Comparisons become 0 or 1 instead of branches, which on activations go wrong half of the time.
          const a = x[c]!
          const b = x[c + channels]!
          const d = x[c + below]!
          const e = x[c + below + channels]!
          const above = +(b > a)
          const beneath = +(e > d)
          const lower = (+(d > a) & +(d > b)) | (+(e > a) & +(e > b))
          const right = above ^ ((above ^ beneath) & -lower)
          to[c] = 0
          to[c + channels] = 0
          to[c + below] = 0
          to[c + below + channels] = 0
          to[c + right * channels + lower * below] = dy[out]!
        }
      }
    }
    return dx
  }
  return kernel as unknown as KernelFunc
}
