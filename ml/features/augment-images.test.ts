import { describe, expect, it } from 'vitest'
import { augmentImages } from './augment-images.ts'

const NOTHING = { rotationDegrees: 0, shearDegrees: 0, zoom: 0, mirror: false }
const image = Uint8Array.from({ length: 784 }, (_, i) => (i * 37) % 251)
const two = Uint8Array.from([...image, ...image])

describe('augmentImages', () => {
  it('leaves an image alone where there is no range', () => {
    expect(augmentImages(image, NOTHING, 1)).toEqual(image)
  })

  it('repeats with its seed, differs with another and from image to image', () => {
    const range = { rotationDegrees: 40, shearDegrees: 0.2, zoom: 0.2, mirror: false }
    const once = augmentImages(two, range, 1)
    expect(augmentImages(two, range, 1)).toEqual(once)
    expect(augmentImages(two, range, 2)).not.toEqual(once)
    expect(once.subarray(0, 784)).not.toEqual(once.subarray(784))
  })

  it('mirrors about half of the images, whole', () => {
    const many = Uint8Array.from({ length: 200 * 784 }, (_, i) => image[i % 784]!)
    const mirrored = Uint8Array.from(image, (_, i) => image[i - (i % 28) + 27 - (i % 28)]!)
    const results = augmentImages(many, { ...NOTHING, mirror: true }, 3)
    const kinds = Array.from({ length: 200 }, (_, n) => {
      const one = Buffer.from(results.subarray(n * 784, (n + 1) * 784))
      return one.equals(image) ? 'same' : one.equals(mirrored) ? 'mirrored' : 'other'
    })
    expect(kinds).not.toContain('other')
    expect(kinds.filter((kind) => kind === 'mirrored').length).toBeGreaterThan(70)
    expect(kinds.filter((kind) => kind === 'mirrored').length).toBeLessThan(130)
  })

  it('turns by no more than the range: the centre stays, a pixel 10 px off it moves by at most 10 · tan 40° px', () => {
    const dot = new Uint8Array(784)
    for (const y of [3, 4]) for (const x of [13, 14]) dot[y * 28 + x] = 255
    const turned = augmentImages(dot, { ...NOTHING, rotationDegrees: 40 }, 5)
    const lit = [...turned.keys()].filter((i) => turned[i]! > 60).map((i) => [Math.floor(i / 28), i % 28])
    expect(lit.length).toBeGreaterThan(0)
    for (const [y, x] of lit) {
      const radius = Math.hypot(y! - 13.5, x! - 13.5)
      expect(radius).toBeGreaterThan(8.5)
      expect(radius).toBeLessThan(11.5)
      expect(Math.abs(Math.atan2(x! - 13.5, 13.5 - y!))).toBeLessThan((46 * Math.PI) / 180)
    }
  })
})
