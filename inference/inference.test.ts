import { describe, expect, it } from 'vitest'
import { readFramed, writeFramed } from './model-file.ts'
import { nearestReference, noveltyBytes, placeOf, readNovelty } from './novelty.ts'
import { OCCLUSION_SIDE, occludedCopies, occlusionMap, PLACES } from './occlude.ts'
import { seededRandom } from './random.ts'
import { rankCorrelation } from './rank-correlation.ts'
import { packWeights, unpackWeights } from './weights.ts'

const random = seededRandom(11)
const values = (count: number) => Float32Array.from({ length: count }, () => random() - 0.5)

describe('packed weights', () => {
  const tensors = [
    { name: 'a/kernel', shape: [64, 48], values: values(64 * 48) },
    { name: 'a/bias', shape: [48], values: values(48) },
  ]

  it.each([6, 8, 9, 16])('of %i bits are within half a step of their channel, and biases whole', (bits) => {
    const packed = packWeights(tensors, bits)
    const weights = unpackWeights(packed.tensors, packed.bytes)
    const step = 0.5 / (2 ** (bits - 1) - 1)
    tensors[0]!.values.forEach((weight, i) => {
      expect(Math.abs(weights[i]! - weight)).toBeLessThanOrEqual(step / 2 + 1e-7)
    })
    expect(weights.subarray(64 * 48)).toEqual(tensors[1]!.values)
  })

  it('that are cut off are refused', () => {
    const { tensors: packed, bytes } = packWeights(tensors, 8)
    expect(() => unpackWeights(packed, bytes.subarray(1))).toThrow('bytes of weights where the tensors need')
  })

  it('travel behind a header', () => {
    const framed = writeFramed({ topology: { é: 1 } }, Uint8Array.of(1, 2, 3))
    expect(readFramed(framed)).toEqual({ header: { topology: { é: 1 } }, bytes: Uint8Array.of(1, 2, 3) })
    expect(() => readFramed(framed.subarray(0, 7))).toThrow('ends within its header')
  })
})

describe('R-LAB-5: occlusion', () => {
  it('covers every place of 13 × 13 once, with background or the mean around it', () => {
    expect(PLACES).toBe(13)
    const white = new Uint8Array(784).fill(200)
    const zero = occludedCopies(white, 'zero')
    expect(zero).toHaveLength(169 * 784)
    for (let place = 0; place < 169; place++)
      expect(zero.subarray(place * 784, (place + 1) * 784).filter((grey) => grey === 0)).toHaveLength(16)
    expect(occludedCopies(white, 'mean').every((grey) => grey === 200)).toBe(true)
  })

  it('gives a cell the mean drop of the patches that covered it', () => {
    const drops = new Float32Array(169)
    drops[0] = 1
    const map = occlusionMap(drops)
    expect([map[0], map[1], map[OCCLUSION_SIDE + 1], map[2]]).toEqual([1, 0.5, 0.25, 0])
  })
})

it('R-LAB-6: rank correlation is 1 for the same order, −1 for the other, null where all is one', () => {
  expect(rankCorrelation([1, 2, 3, 40], [0, 5, 6, 7])).toBeCloseTo(1)
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  expect(rankCorrelation([1, 1, 1], [3, 2, 1])).toBeNull()
})

it('R-LAB-4: distances to references count what no direction explains, and survive their file', () => {
  const axes = new Float32Array(784)
  axes[0] = 1
  const reference = {
    mean: new Float32Array(784),
    axes,
    directions: 1,
    places: Uint8Array.of(0, 0),
    least: Float32Array.of(0, 0),
    step: Float32Array.of(1, 1),
  }
  const pixels = new Uint8Array(784)
  pixels[0] = 255
  pixels[5] = 255
  expect([...placeOf(reference, pixels)]).toEqual([1, 1])
  const header = { directions: 1, references: 1, least: [0, 0], step: [1, 1] }
  const read = readNovelty(header, noveltyBytes(reference))
  expect(nearestReference(read, placeOf(read, pixels))).toBeCloseTo(Math.SQRT2)
  expect(() => readNovelty(header, new Uint8Array(3))).toThrow('are expected')
})
