import { describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { seededRandom } from '../random.ts'
import { BLUR_SIGMAS_PX, blur } from './blur.ts'

const patch = (image: Uint8Array, rows: [number, number], columns: [number, number]): number[][] =>
  Array.from({ length: rows[1] - rows[0] }, (_, r) => [
    ...image.subarray((rows[0] + r) * 28 + columns[0], (rows[0] + r) * 28 + columns[1]),
  ])

describe('blur', () => {
  it("is scipy's gaussian_filter with mode 'reflect' and truncate 4, at an edge and inside", () => {
    const image = new Uint8Array(ITEM_BYTES)
    image[2] = 255
    image[20 * 28 + 20] = 200
    const blurred = blur(image, BLUR_SIGMAS_PX.indexOf(1) + 1, 0)
    expect(patch(blurred, [0, 4], [0, 6])).toEqual([
      [10, 40, 65, 40, 9, 1],
      [4, 18, 30, 18, 4, 0],
      [1, 4, 6, 4, 1, 0],
      [0, 0, 0, 0, 0, 0],
    ])
    expect(patch(blurred, [18, 23], [18, 23])).toEqual([
      [1, 3, 4, 3, 1],
      [3, 12, 19, 12, 3],
      [4, 19, 32, 19, 4],
      [3, 12, 19, 12, 3],
      [1, 3, 4, 3, 1],
    ])
    expect(patch(blur(image, 5, 0), [0, 1], [0, 6])).toEqual([[15, 15, 14, 12, 9, 6]])
  })

  it.each([1, 2, 3, 4, 5])('at strength %i keeps the mean within rounding', (strength) => {
    const random = seededRandom(7)
    const image = Uint8Array.from({ length: ITEM_BYTES }, () => Math.floor(random() * 256))
    const mean = (grey: Uint8Array) => grey.reduce((sum, value) => sum + value, 0) / ITEM_BYTES
    expect(Math.abs(mean(blur(image, strength, 0)) - mean(image))).toBeLessThan(0.1)
  })
})
