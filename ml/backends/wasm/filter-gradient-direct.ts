import type { backend_util } from '@tensorflow/tfjs-core'

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

/** Adds eight positions' products, of one row with all `n` outputs, to that row's sums. */
const addEight = (
  columns: Float32Array,
  at: number,
  dy: Float32Array,
  from: number,
  sums: Float64Array,
  to: number,
  n: number,
): void => {
  const a = columns[at]!
  const b = columns[at + 1]!
  const c = columns[at + 2]!
  const d = columns[at + 3]!
  const e = columns[at + 4]!
  const f = columns[at + 5]!
  const g = columns[at + 6]!
  const h = columns[at + 7]!
  if (a === 0 && b === 0 && c === 0 && d === 0 && e === 0 && f === 0 && g === 0 && h === 0) return
  for (let i = 0; i < n; i++) {
    const v = from + i
    const first = a * dy[v]! + b * dy[v + n]! + (c * dy[v + 2 * n]! + d * dy[v + 3 * n]!)
    const second = e * dy[v + 4 * n]! + f * dy[v + 5 * n]! + (g * dy[v + 6 * n]! + h * dy[v + 7 * n]!)
    sums[to + i]! += first + second
  }
}

/**
 * The filter's gradient [fh · fw · in · out] as a loop over eight output positions at once, which is what the sums' own
 * traffic wants; stretches where the input is black add nothing and are passed over.
 */
export const filterGradientDirect = (
  x: Float32Array,
  dy: Float32Array,
  info: backend_util.Conv2DInfo,
): Float64Array => {
  const { batchSize, inChannels, outChannels: n, filterHeight, filterWidth } = info
  const positions = info.outHeight * info.outWidth
  const rows = filterHeight * filterWidth * inChannels
  const columns = new Float32Array(rows * positions)
  const sums = new Float64Array(rows * n)
  const eights = positions - (positions % 8)
  for (let image = 0; image < batchSize; image++) {
    unfold(x, columns, info, image)
    const start = image * positions * n
    for (let position = 0; position < eights; position += 8) {
      for (let row = 0; row < rows; row++) {
        addEight(columns, row * positions + position, dy, start + position * n, sums, row * n, n)
      }
    }
    for (let position = eights; position < positions; position++) {
      for (let row = 0; row < rows; row++) {
        const value = columns[row * positions + position]!
        for (let i = 0; i < n; i++) sums[row * n + i]! += value * dy[start + position * n + i]!
      }
    }
  }
  return sums
}
