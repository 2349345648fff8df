import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { backend_util, KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { floatsOf, withView } from './heap.ts'

/** Floats of one transposed chunk: with its operands it should stay inside a core's second-level cache (1 MB here). */
const CHUNK_FLOATS = 128 * 1024

/**
 * The filter's gradient [fh · fw · in · out] of a convolution at stride 1, one matrix product a tap. Input and dy are laid
 * on one grid with room for the padding, so that a tap is the same transposed input read from a little further on: what
 * that reads beyond a row meets a zero of dy.
 */
export const filterGradientByTap = (
  backend: BackendWasm,
  multiply: KernelFunc,
  x: TensorInfo,
  dy: TensorInfo,
  info: backend_util.Conv2DInfo,
): Float64Array => {
  const { batchSize, inChannels, outChannels, outHeight, outWidth, filterHeight, filterWidth } = info
  const width = outWidth + filterWidth - 1
  const perImage = (outHeight + filterHeight - 1) * width
  const reach = (filterHeight - 1) * width + filterWidth - 1
  const chunk = Math.min(batchSize, Math.max(1, Math.floor(CHUNK_FLOATS / (inChannels * perImage))))
  const sums = new Float64Array(filterHeight * filterWidth * inChannels * outChannels)
  for (let first = 0; first < batchSize; first += chunk) {
    const images = Math.min(chunk, batchSize - first)
    const positions = images * perImage
    const input = backend.makeOutput([inChannels * positions + reach], 'float32')
    const b = backend.makeOutput([1, positions, outChannels], 'float32')
    transposeOnGrid(floatsOf(backend, x), floatsOf(backend, input), info, first, images)
    copyOnGrid(floatsOf(backend, dy), floatsOf(backend, b), info, first, images)
    for (let tap = 0; tap < filterHeight * filterWidth; tap++) {
      const offset = Math.floor(tap / filterWidth) * width + (tap % filterWidth)
      const part = withView(backend, input, offset, [1, inChannels, positions], (a) =>
        multiply({ inputs: { a, b }, backend, attrs: { transposeA: false, transposeB: false } }),
      ) as TensorInfo
      const addend = floatsOf(backend, part)
      const at = tap * inChannels * outChannels
      for (let i = 0; i < addend.length; i++) sums[at + i]! += addend[i]!
      backend.disposeData(part.dataId)
    }
    backend.disposeData(input.dataId)
    backend.disposeData(b.dataId)
  }
  return sums
}

/** [n, h, w, in] → [in, n · grid], zero in the padding and behind the last row. */
const transposeOnGrid = (
  x: Float32Array,
  target: Float32Array,
  info: backend_util.Conv2DInfo,
  first: number,
  images: number,
): void => {
  const { inHeight, inWidth, inChannels, outHeight, outWidth, filterHeight, filterWidth } = info
  const height = outHeight + filterHeight - 1
  const width = outWidth + filterWidth - 1
  const positions = images * height * width
  target.fill(0)
  for (let image = 0; image < images; image++) {
    for (let y = 0; y < height; y++) {
      const inY = y - info.padInfo.top
      if (inY < 0 || inY >= inHeight) continue
      for (let column = 0; column < width; column++) {
        const inX = column - info.padInfo.left
        if (inX < 0 || inX >= inWidth) continue
        const from = (((first + image) * inHeight + inY) * inWidth + inX) * inChannels
        let to = (image * height + y) * width + column
        for (let c = 0; c < inChannels; c++, to += positions) target[to] = x[from + c]!
      }
    }
  }
}

/** [n, oh, ow, out] → [n · grid, out], zero where the grid is larger. */
const copyOnGrid = (
  dy: Float32Array,
  target: Float32Array,
  info: backend_util.Conv2DInfo,
  first: number,
  images: number,
): void => {
  const { outHeight, outWidth, outChannels, filterHeight, filterWidth } = info
  const height = outHeight + filterHeight - 1
  const width = outWidth + filterWidth - 1
  const row = outWidth * outChannels
  target.fill(0)
  for (let image = 0; image < images; image++) {
    for (let y = 0; y < outHeight; y++) {
      const from = ((first + image) * outHeight + y) * row
      target.set(dy.subarray(from, from + row), (image * height + y) * width * outChannels)
    }
  }
}
