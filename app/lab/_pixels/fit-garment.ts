import { ITEM_BYTES, ITEM_SIDE_PX } from '../../../contracts/index.ts'

/** A grey picture of any size, 0 = background. */
export interface Grey {
  width: number
  height: number
  values: ArrayLike<number>
}

/** Up to here a grey is background when a picture is trimmed: 5 % of the brightest, as in the making of the data. */
const TRIMMED = 12

/** The part of a picture that holds what is above background; null where nothing is. */
export const trim = ({ width, height, values }: Grey): Grey | null => {
  let [left, right, top, bottom] = [width, -1, height, -1]
  for (let p = 0; p < width * height; p++) {
    if (values[p]! <= TRIMMED) continue
    const [x, y] = [p % width, Math.floor(p / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (right < 0) return null
  const [w, h] = [right - left + 1, bottom - top + 1]
  const part = new Float32Array(w * h)
  for (let p = 0; p < part.length; p++) part[p] = values[(top + Math.floor(p / w)) * width + left + (p % w)]!
  return { width: w, height: h, values: part }
}

/** How much of each source pixel lies in each target pixel of a line, as [first source pixel, shares]. */
const overlaps = (from: number, to: number): [number, number[]][] =>
  Array.from({ length: to }, (_, i) => {
    const [start, end] = [(i * from) / to, ((i + 1) * from) / to]
    const first = Math.floor(start)
    const last = Math.min(from, Math.ceil(end - 1e-9))
    const shares = Array.from(
      { length: last - first },
      (_, k) => (Math.min(end, first + k + 1) - Math.max(start, first + k)) / (end - start),
    )
    return [first, shares]
  })

/** A picture at another size, each pixel the mean of what lies under it. */
export const resample = ({ width, height, values }: Grey, toWidth: number, toHeight: number): Grey => {
  const columns = overlaps(width, toWidth)
  const rows = overlaps(height, toHeight)
  const result = new Float32Array(toWidth * toHeight)
  rows.forEach(([top, downs], y) => {
    columns.forEach(([left, rights], x) => {
      let sum = 0
      downs.forEach((down, dy) => {
        rights.forEach((right, dx) => {
          sum += down * right * values[(top + dy) * width + left + dx]!
        })
      })
      result[y * toWidth + x] = sum
    })
  })
  return { width: toWidth, height: toHeight, values: result }
}

/**
 * A picture as the data's own were made: trimmed to the garment, its longest edge brought to 28 pixels, centred on 28 × 28. Where there is
 * no garment, background.
 */
export const fitGarment = (picture: Grey): Uint8Array => {
  const item = new Uint8Array(ITEM_BYTES)
  const garment = trim(picture)
  if (!garment) return item
  const scale = ITEM_SIDE_PX / Math.max(garment.width, garment.height)
  const side = (px: number) => Math.min(ITEM_SIDE_PX, Math.max(1, Math.round(px * scale)))
  const fitted = resample(garment, side(garment.width), side(garment.height))
  const left = Math.floor((ITEM_SIDE_PX - fitted.width) / 2)
  const top = Math.floor((ITEM_SIDE_PX - fitted.height) / 2)
  for (let p = 0; p < fitted.width * fitted.height; p++) {
    const at = (top + Math.floor(p / fitted.width)) * ITEM_SIDE_PX + left + (p % fitted.width)
    item[at] = Math.round(fitted.values[p]!)
  }
  return item
}
