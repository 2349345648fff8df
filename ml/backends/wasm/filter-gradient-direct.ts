import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { backend_util, TensorInfo } from '@tensorflow/tfjs-core'
import { addressOf, floatsOf } from './heap.ts'
import { simdKernels } from './simd/simd-kernels.ts'

/** im2col of one image, transposed: row (tap, channel) holds what that tap sees at every output position. */
const unfold = (
  x: Float32Array,
  columns: Float32Array,
  info: backend_util.Conv2DInfo,
  image: number,
): void => {
  const { inHeight, inWidth, inChannels, outHeight, outWidth, filterHeight, filterWidth } = info
  let to = 0
  for (let tap = 0; tap < filterHeight * filterWidth; tap++) {
    const tapY = Math.floor(tap / filterWidth) - info.padInfo.top
    const tapX = (tap % filterWidth) - info.padInfo.left
    for (let c = 0; c < inChannels; c++) {
      for (let y = 0; y < outHeight; y++) {
        const inY = y * info.strideHeight + tapY
        const from = (image * inHeight + inY) * inWidth
        const rowInside = inY >= 0 && inY < inHeight
        for (let outX = 0; outX < outWidth; outX++, to++) {
          const inX = outX * info.strideWidth + tapX
          const inside = rowInside && inX >= 0 && inX < inWidth
          columns[to] = inside ? x[(from + inX) * inChannels + c]! : 0
        }
      }
    }
  }
}

/**
 * The filter's gradient [fh · fw · in · out], image by image: one image's in single precision as a product with what each tap
 * sees, all of them added up in double precision.
 */
export const filterGradientDirect = (
  backend: BackendWasm,
  x: TensorInfo,
  dy: TensorInfo,
  info: backend_util.Conv2DInfo,
): Float64Array => {
  const { batchSize, inChannels, outChannels: n, filterHeight, filterWidth } = info
  const positions = info.outHeight * info.outWidth
  const rows = filterHeight * filterWidth * inChannels
  // Both before the views, which an allocation may leave stale.
  const columnsInfo = backend.makeOutput([rows, positions], 'float32')
  const sumsInfo = backend.makeOutput([rows, n], 'float32')
  const [images, columns, sums] = [x, columnsInfo, sumsInfo].map((each) => floatsOf(backend, each)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const [columnsAt, dyAt, sumsAt] = [columnsInfo, dy, sumsInfo].map((each) => addressOf(backend, each)) as [
    number,
    number,
    number,
  ]
  const total = new Float64Array(rows * n)
  const { addProduct } = simdKernels(backend)
  for (let image = 0; image < batchSize; image++) {
    unfold(images, columns, info, image)
    sums.fill(0)
    const from = image * positions * n * Float32Array.BYTES_PER_ELEMENT
    addProduct(columnsAt, dyAt + from, sumsAt, rows, positions, n)
    for (let i = 0; i < total.length; i++) total[i]! += sums[i]!
  }
  backend.disposeData(columnsInfo.dataId)
  backend.disposeData(sumsInfo.dataId)
  return total
}
