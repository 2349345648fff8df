import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { backend_util, TensorInfo } from '@tensorflow/tfjs-core'
import { addressOf, floatsOf } from './heap.ts'
import { simdKernels } from './simd/simd-kernels.ts'

/** Floats of one chunk's operands: both should stay inside a core's second-level cache while every tap reads them. */
const CHUNK_FLOATS = 64 * 1024

/** Where images lie one below the other on a grid with room for the padding: [n · height · width, channels]. */
interface Grid {
  height: number
  width: number
  /** Empty rows and columns before an image's first. */
  top: number
  left: number
}

/**
 * The filter's gradient [fh · fw · in · out] of a convolution at stride 1, one matrix product a tap. Input and dy are laid
 * on one grid, so that a tap is the same input read from a little further on: what that reads beyond a row meets a zero of dy.
 */
export const filterGradientByTap = (
  backend: BackendWasm,
  x: TensorInfo,
  dy: TensorInfo,
  info: backend_util.Conv2DInfo,
): Float64Array => {
  const { batchSize, inChannels, outChannels, filterHeight, filterWidth, padInfo } = info
  const height = info.outHeight + filterHeight - 1
  const width = info.outWidth + filterWidth - 1
  const reach = (filterHeight - 1) * width + filterWidth - 1
  const chunk = Math.max(1, Math.floor(CHUNK_FLOATS / ((inChannels + outChannels) * height * width)))
  const most = Math.min(batchSize, chunk) * height * width
  const perTap = inChannels * outChannels
  const sums = new Float64Array(filterHeight * filterWidth * perTap)
  const input = backend.makeOutput([most + reach, inChannels], 'float32')
  const output = backend.makeOutput([most, outChannels], 'float32')
  const part = backend.makeOutput([inChannels, outChannels], 'float32')
  const [inputAt, outputAt, partAt] = [input, output, part].map((each) => addressOf(backend, each)) as [
    number,
    number,
    number,
  ]
  const addend = floatsOf(backend, part)
  for (let first = 0; first < batchSize; first += chunk) {
    const images = Math.min(chunk, batchSize - first)
    layOnGrid(backend, x, input, first, images, { height, width, top: padInfo.top, left: padInfo.left })
    layOnGrid(backend, dy, output, first, images, { height, width, top: 0, left: 0 })
    for (let tap = 0; tap < filterHeight * filterWidth; tap++) {
      const offset = Math.floor(tap / filterWidth) * width + (tap % filterWidth)
      const from = inputAt + offset * inChannels * Float32Array.BYTES_PER_ELEMENT
      const positions = images * height * width
      simdKernels(backend).transposedProduct(from, outputAt, partAt, positions, inChannels, outChannels)
      for (let i = 0; i < perTap; i++) sums[tap * perTap + i]! += addend[i]!
    }
  }
  for (const each of [input, output, part]) backend.disposeData(each.dataId)
  return sums
}

/** Copies `images` images of `source` [n, h, w, channels], from the `first` on, to a grid that is zero elsewhere. */
const layOnGrid = (
  backend: BackendWasm,
  source: TensorInfo,
  target: TensorInfo,
  first: number,
  images: number,
  grid: Grid,
): void => {
  const [, height, width, channels] = source.shape as [number, number, number, number]
  const from = floatsOf(backend, source)
  const to = floatsOf(backend, target)
  to.fill(0)
  const row = width * channels
  for (let image = 0; image < images; image++) {
    for (let y = 0; y < height; y++) {
      const at = ((first + image) * height + y) * row
      const place = (image * grid.height + y + grid.top) * grid.width + grid.left
      to.set(from.subarray(at, at + row), place * channels)
    }
  }
}
