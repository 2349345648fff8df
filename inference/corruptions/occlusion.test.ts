import { describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { OCCLUSION_GREY, OCCLUSION_SIDES_PX, occlusion } from './occlusion.ts'

describe('occlusion', () => {
  it.each([
    [1, 0.02],
    [2, 0.08],
    [3, 0.18],
    [4, 0.33],
    [5, 0.51],
  ])('at strength %i covers the share promised of every image with one square', (strength, share) => {
    const images = new Uint8Array(20 * ITEM_BYTES).fill(255)
    const covered = occlusion(images, strength, 5)
    const side = OCCLUSION_SIDES_PX[strength - 1]!
    const places = new Set<number>()
    for (let image = 0; image < covered.length; image += ITEM_BYTES) {
      const pixels = [...covered.subarray(image, image + ITEM_BYTES)].flatMap((grey, p) =>
        grey === OCCLUSION_GREY ? [p] : [],
      )
      expect(pixels.length / ITEM_BYTES).toBeCloseTo(share, 2)
      expect(pixels.at(-1)! - pixels[0]!).toBe((side - 1) * 28 + side - 1)
      places.add(pixels[0]!)
    }
    expect(places.size).toBeGreaterThan(5)
    expect(images.every((grey) => grey === 255)).toBe(true)
  })

  it('the same seed covers the same place, another seed another', () => {
    const images = new Uint8Array(3 * ITEM_BYTES)
    expect(occlusion(images, 2, 1)).toEqual(occlusion(images, 2, 1))
    expect(occlusion(images, 2, 1)).not.toEqual(occlusion(images, 2, 2))
  })
})
