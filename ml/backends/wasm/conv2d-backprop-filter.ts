import { BatchMatMul, backend_util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import type { ConvAttributes } from './conv2d-backprop-input.ts'
import { floatsOf, type KernelArguments, stockKernel, withView } from './heap.ts'

type Arguments = KernelArguments<
  { x: TensorInfo; dy: TensorInfo },
  ConvAttributes & { filterShape: [number, number, number, number] }
>

/** Floats of one unfolded chunk: with its operands it should stay inside a core's second-level cache (1 MB here). */
const CHUNK_FLOATS = 128 * 1024

/**
 * im2col, transposed: row (tap, channel) holds that tap's input value at every output position of `images` images
 * from `first` on, zero where the tap lies in the padding.
 */
const unfold = (
  x: Float32Array,
  columns: Float32Array,
  info: backend_util.Conv2DInfo,
  first: number,
  images: number,
): void => {
  const { inHeight, inWidth, inChannels, outHeight, outWidth, filterHeight, filterWidth } = info
  const positions = images * outHeight * outWidth
  for (let tapY = 0; tapY < filterHeight; tapY++) {
    for (let tapX = 0; tapX < filterWidth; tapX++) {
      const row = (tapY * filterWidth + tapX) * inChannels * positions
      let position = row
      for (let image = first; image < first + images; image++) {
        for (let y = 0; y < outHeight; y++) {
          const inY = y * info.strideHeight + tapY - info.padInfo.top
          const rowInside = inY >= 0 && inY < inHeight
          for (let outX = 0; outX < outWidth; outX++, position++) {
            const inX = outX * info.strideWidth + tapX - info.padInfo.left
            const inside = rowInside && inX >= 0 && inX < inWidth
            const from = ((image * inHeight + inY) * inWidth + inX) * inChannels
            for (let c = 0, to = position; c < inChannels; c++, to += positions) {
              columns[to] = inside ? x[from + c]! : 0
            }
          }
        }
      }
    }
  }
}

/**
 * Gradient of a convolution by its filter, which the wasm package lacks (tfjs#8474): x [n, h, w, in] and
 * dy [n, oh, ow, out] → [fh, fw, in, out], as im2col(x)ᵀ · dy in chunks of whole images, summed.
 */
export const conv2dBackpropFilter = (): KernelFunc => {
  const multiply = stockKernel(BatchMatMul)
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
    const rows = shape[0] * shape[1] * shape[2]
    const outputs = shape[3]
    const perImage = info.outHeight * info.outWidth
    const chunk = Math.min(info.batchSize, Math.max(1, Math.floor(CHUNK_FLOATS / (rows * perImage))))
    const total = backend.makeOutput(shape, 'float32')
    floatsOf(backend, total).fill(0)
    for (let first = 0; first < info.batchSize; first += chunk) {
      const images = Math.min(chunk, info.batchSize - first)
      const positions = images * perImage
      const columns = backend.makeOutput([1, rows, positions], 'float32')
      unfold(floatsOf(backend, x), floatsOf(backend, columns), info, first, images)
      const part = withView(backend, dy, first * perImage * outputs, [1, positions, outputs], (b) =>
        multiply({ inputs: { a: columns, b }, backend, attrs: { transposeA: false, transposeB: false } }),
      ) as TensorInfo
      const sum = floatsOf(backend, total)
      const addend = floatsOf(backend, part)
      for (let i = 0; i < sum.length; i++) sum[i]! += addend[i]!
      backend.disposeData(columns.dataId)
      backend.disposeData(part.dataId)
    }
    return total
  }
  return kernel as unknown as KernelFunc
}
