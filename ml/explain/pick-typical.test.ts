import { describe, expect, it } from 'vitest'
import { CLASS_COUNT, ITEM_BYTES } from '../../contracts/labels.ts'
import { pickTypical } from './pick-typical.ts'

/** Items of each class in turn, six of each, with one activation and one grey value all over. */
const items = (activation: (k: number) => number, grey: (k: number) => number) => {
  const labels = Uint8Array.from({ length: 6 * CLASS_COUNT }, (_, i) => i % CLASS_COUNT)
  const turn = (i: number) => Math.floor(i / CLASS_COUNT)
  return {
    labels,
    activations: { width: 1, values: Float32Array.from(labels, (_, i) => activation(turn(i))) },
    images: Uint8Array.from({ length: labels.length * ITEM_BYTES }, (_, at) =>
      grey(turn(Math.floor(at / ITEM_BYTES))),
    ),
  }
}

describe('pickTypical', () => {
  it('takes the nearest of the centre first, then those that look most different, and none from afar', () => {
    // The centre is 10, the distances from it 10, 0, 2, 1, 3 and 12: the first and the last are too far.
    const greys = [255, 100, 110, 90, 200, 0]
    const { activations, labels, images } = items(
      (k) => [0, 10, 12, 9, 7, 22][k]!,
      (k) => greys[k]!,
    )
    const picked = pickTypical(activations, labels, images, 4)
    // 1 is the nearest; 4 differs most from it; then 3 and 2, which differ alike from the first, the nearer one before.
    expect(picked).toHaveLength(CLASS_COUNT)
    expect(picked[3]!.map((item) => Math.floor(item / CLASS_COUNT))).toEqual([1, 4, 3, 2])
    expect(picked[3]!.every((item) => labels[item] === 3)).toBe(true)
  })

  it('refuses a class with too few items', () => {
    const { activations, labels, images } = items(
      () => 0,
      () => 0,
    )
    labels.fill(0)
    expect(() => pickTypical(activations, labels, images)).toThrow('Class 1 has 0 items')
  })
})
