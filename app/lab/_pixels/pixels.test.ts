import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../inference/random.ts'
import { cutOut, type Photo } from './cut-out.ts'
import { fitGarment } from './fit-garment.ts'
import { fromPhoto } from './from-photo.ts'
import { readLink, writeLink } from './link.ts'
import { beginStroke, fillArea, moveStroke } from './paint.ts'

const blank = () => new Uint8Array(784)
const item = fc.uint8Array({ minLength: 784, maxLength: 784 })
const bright = (pixels: Uint8Array) => [...pixels.keys()].filter((p) => pixels[p]! > 128)

describe('fitGarment', () => {
  it('R-LAB-2: brings the longest edge to 28 pixels and centres the other one', () => {
    const drawn = blank()
    for (let y = 3; y < 10; y++) drawn.fill(200, y * 28 + 20, y * 28 + 22)
    const columns = bright(fitGarment({ width: 28, height: 28, values: drawn })).map((p) => p % 28)
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([10, 17])
    const rows = bright(fitGarment({ width: 28, height: 28, values: drawn })).map((p) => Math.floor(p / 28))
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([0, 27])
  })

  it('R-LAB-2: leaves what fills the frame as it is, and nothing as nothing', () => {
    fc.assert(
      fc.property(item, (pixels) => {
        const full = pixels.map((grey) => Math.max(13, grey))
        expect(fitGarment({ width: 28, height: 28, values: full })).toEqual(full)
      }),
      { numRuns: 20 },
    )
    expect(fitGarment({ width: 28, height: 28, values: blank() })).toEqual(blank())
  })
})

describe('painting', () => {
  const brush = { sizePx: 4, grey: 200, mirrored: false }

  it('R-LAB-1: a stroke covers its way in one tone, and with symmetry the other half too', () => {
    const stroke = beginStroke(blank())
    moveStroke(stroke, { x: 4, y: 14 }, brush)
    const line = moveStroke(stroke, { x: 12, y: 14 }, brush)
    expect([line[14 * 28 + 4], line[14 * 28 + 8], line[14 * 28 + 12]]).toEqual([200, 200, 200])
    expect(line[14 * 28 + 20]).toBe(0)
    const both = moveStroke(beginStroke(blank()), { x: 4, y: 14 }, { ...brush, mirrored: true })
    for (let p = 0; p < 784; p++) expect(both[p]).toBe(both[p - (p % 28) + 27 - (p % 28)])
    expect(moveStroke(beginStroke(line), { x: 8, y: 14 }, { ...brush, grey: 0 })[14 * 28 + 8]).toBe(0)
  })

  it('R-LAB-1: the bucket fills an area up to its outline', () => {
    const frame = blank()
    for (let i = 5; i <= 20; i++)
      for (const p of [5 * 28 + i, 20 * 28 + i, i * 28 + 5, i * 28 + 20]) frame[p] = 255
    const filled = fillArea(frame, { x: 10.5, y: 10.5 }, { ...brush, grey: 100 })
    expect([filled[6 * 28 + 6], filled[5 * 28 + 5], filled[0]]).toEqual([100, 255, 0])
  })
})

/** A dark shirt-like cross on a background that gets lighter to the right, with noise. */
const photograph = (background: number, cloth: number): Photo => {
  const random = seededRandom(5)
  const [width, height] = [120, 160]
  const data = new Uint8ClampedArray(4 * width * height)
  for (let p = 0; p < width * height; p++) {
    const [x, y] = [p % width, Math.floor(p / width)]
    const garment = (x >= 45 && x < 75 && y >= 30 && y < 130) || (x >= 25 && x < 95 && y >= 30 && y < 60)
    const grey = (garment ? cloth : background + (30 * x) / width) + 8 * (random() - 0.5)
    data.set([grey, grey, grey, 255], 4 * p)
  }
  return { width, height, data }
}

describe('a photograph', () => {
  it('R-LAB-3: is cut out of a background that is lit unevenly, trimmed, centred and negated', () => {
    const photo = photograph(200, 60)
    const cut = cutOut(photo)
    expect([cut.found, cut.darker]).toEqual([true, true])
    const area = cut.mask.reduce((sum, mark) => sum + mark, 0)
    expect(Math.abs(area - (30 * 100 + 40 * 30))).toBeLessThan(120)
    const pixels = fromPhoto(photo, cut, true)
    const places = bright(pixels)
    expect(Math.min(...places.map((p) => Math.floor(p / 28)))).toBe(0)
    expect(Math.max(...places.map((p) => Math.floor(p / 28)))).toBe(27)
    // 70 of 100 pixels wide: 20 of 28, so 4 free on either side.
    expect(Math.min(...places.map((p) => p % 28))).toBe(4)
    expect(Math.max(...places.map((p) => p % 28))).toBe(23)
    expect(Math.abs(pixels[14 * 28 + 14]! - 195)).toBeLessThan(5)
    expect([pixels[0], pixels[27 * 28 + 4]]).toEqual([0, 0])
  })

  it('R-LAB-3: light cloth on dark is told too, and an even picture is taken whole', () => {
    expect(cutOut(photograph(40, 220))).toMatchObject({ found: true, darker: false })
    expect(cutOut(photograph(100, 115)).mask).toHaveLength(120 * 160)
    const even = { width: 20, height: 20, data: new Uint8ClampedArray(1600).fill(90) }
    expect(cutOut(even)).toMatchObject({ found: false })
  })
})

describe('a link', () => {
  it('R-LAB-7: holds every pixel and the challenge', async () => {
    await fc.assert(
      fc.asyncProperty(item, async (pixels) => {
        const challenge = { from: 1, to: 3 }
        expect(await readLink(`#${await writeLink({ pixels, challenge })}`)).toEqual({ pixels, challenge })
      }),
      { numRuns: 20 },
    )
    expect(await readLink(`#${await writeLink({ pixels: blank(), challenge: null })}`)).toEqual({
      pixels: blank(),
      challenge: null,
    })
  })

  it('R-LAB-7: that is cut off, forged or too long is broken; none is none', async () => {
    const whole = await writeLink({
      pixels: Uint8Array.from({ length: 784 }, (_, p) => p * 7),
      challenge: null,
    })
    const bomb = await writeLink({ pixels: new Uint8Array(5_000_000), challenge: null })
    for (const hash of [whole.slice(0, 40), 'p=', 'p=%%%', `${whole}&c=1-1`, `${whole}&c=x`, bomb])
      expect([hash.slice(0, 20), await readLink(hash)]).toEqual([hash.slice(0, 20), 'broken'])
    for (const hash of ['', '#', '#anchor']) expect(await readLink(hash)).toBeNull()
  })
})
