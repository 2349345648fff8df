import { describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { ROTATION_ANGLES_DEG, rotation } from './rotation.ts'

const THIRTY = ROTATION_ANGLES_DEG.indexOf(30) + 1

/** A bar of grey 240 above the middle: rows 4 … 6, columns 11 … 16, so that left and right are alike. */
const bar = new Uint8Array(ITEM_BYTES)
for (let row = 4; row < 7; row++) bar.fill(240, row * 28 + 11, row * 28 + 17)

/** Row, column, grey: scipy's affine_transform of the bar, 30° clockwise, order 1, mode 'constant'. */
const CLOCKWISE = [
  [3, 16, 16],
  [4, 15, 12],
  [4, 16, 220],
  [4, 17, 125],
  [4, 18, 5],
  [5, 15, 132],
  [5, 16, 240],
  [5, 17, 240],
  [5, 18, 213],
  [5, 19, 93],
  [6, 14, 11],
  [6, 15, 179],
  [6, 16, 240],
  [6, 17, 240],
  [6, 18, 240],
  [6, 19, 240],
  [6, 20, 181],
  [6, 21, 46],
  [7, 16, 91],
  [7, 17, 211],
  [7, 18, 240],
  [7, 19, 240],
  [7, 20, 240],
  [7, 21, 61],
  [8, 17, 3],
  [8, 18, 123],
  [8, 19, 240],
  [8, 20, 149],
  [9, 19, 35],
  [9, 20, 19],
]
const expected = new Uint8Array(ITEM_BYTES)
for (const [row, column, grey] of CLOCKWISE) expected[row! * 28 + column!] = grey!

const items = (images: Uint8Array): Uint8Array[] =>
  Array.from({ length: images.length / ITEM_BYTES }, (_, i) =>
    images.subarray(i * ITEM_BYTES, (i + 1) * ITEM_BYTES),
  )
const repeated = (count: number): Uint8Array => {
  const images = new Uint8Array(count * ITEM_BYTES)
  for (const image of items(images)) image.set(bar)
  return images
}

describe('rotation', () => {
  it('turns by its angle, to both sides', () => {
    const turned = items(rotation(repeated(16), THIRTY, 3))
    const mirrored = expected.map((_, p) => expected[Math.floor(p / 28) * 28 + 27 - (p % 28)]!)
    const clockwise = turned.filter((image) => image[6 * 28 + 18]! > image[6 * 28 + 9]!)
    expect(clockwise.length).toBeGreaterThan(3)
    expect(clockwise.length).toBeLessThan(13)
    for (const image of turned) expect(image).toEqual(clockwise.includes(image) ? expected : mirrored)
  })

  it('moves a known pixel by hand', () => {
    // 30° carries the point 10 px right of the middle to (10·cos 30°, ±10·sin 30°) = (8.66, ±5) from it.
    const image = new Uint8Array(ITEM_BYTES)
    for (const row of [13, 14]) image.fill(200, row * 28 + 23, row * 28 + 25)
    const turned = rotation(image, THIRTY, 1)
    let x = 0
    let y = 0
    let light = 0
    turned.forEach((grey, p) => {
      x += grey * ((p % 28) - 13.5)
      y += grey * (Math.floor(p / 28) - 13.5)
      light += grey
    })
    expect(x / light).toBeCloseTo(8.66, 1)
    expect(Math.abs(y / light)).toBeCloseTo(5, 1)
  })

  it('the same seed turns the same way, whatever follows', () => {
    const few = rotation(repeated(3), 2, 9)
    expect(rotation(repeated(8), 2, 9).subarray(0, few.length)).toEqual(few)
    expect(rotation(repeated(8), 2, 9)).not.toEqual(rotation(repeated(8), 2, 10))
  })
})
