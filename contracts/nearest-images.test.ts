import { describe, expect, it } from 'vitest'
import { ITEM_BYTES } from './labels.ts'
import { decodeNearestImages, encodeNearestImages, nearestIndices } from './nearest-images.ts'

describe('the nearest training images', () => {
  it('are listed once each, ascending by number', () => {
    expect([...nearestIndices([59_999, 7, 100, 7, 9])]).toEqual([7, 9, 100, 59_999])
  })

  it('come back as they were written', () => {
    const nearest = { images: new Uint8Array(2 * ITEM_BYTES).fill(3), labels: Uint8Array.of(1, 9) }
    expect(decodeNearestImages(encodeNearestImages(nearest), 2)).toEqual(nearest)
  })

  it('are refused where their size is another', () => {
    const bytes = encodeNearestImages({ images: new Uint8Array(ITEM_BYTES), labels: Uint8Array.of(1) })
    expect(() => decodeNearestImages(bytes, 2)).toThrow('785 bytes instead of 1570')
    expect(() => encodeNearestImages({ images: new Uint8Array(5), labels: Uint8Array.of(1) })).toThrow()
  })
})
