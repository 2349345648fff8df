/** One dropout's random choice: which element is dropped follows from these and its position alone. */
export interface Mask {
  /** Drop probability in 65,536ths; a hash gives two elements 16 bits each. */
  threshold: number
  /** What a kept element is multiplied by: 1 / (1 − rate), so that the expected value stays. */
  scale: number
  /** Two halves of a 64-bit key, as int32. */
  seed: number
  key: number
}

/**
 * The finaliser `lowbias32` (Chris Wellons, "Prospecting for Hash Functions", 2018, public domain) of `counter`. The key
 * enters twice: exchanged with the counter alone, two seeds would give the same values in another order.
 */
export const maskHash = (counter: number, seed: number, key: number): number => {
  let h = counter ^ seed
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(((h ^ (h >>> 15)) + key) | 0, 0x846ca68b)
  return h ^ (h >>> 16)
}

/** A mask for a drop probability `rate` in [0, 1), from one number of Math.random, as TensorFlow.js' own takes. */
export const drawMask = (rate: number): Mask => {
  const threshold = Math.min(65_535, Math.round(rate * 65_536))
  const seed = (Math.random() * 4_294_967_296) | 0
  return { threshold, scale: Math.fround(65_536 / (65_536 - threshold)), seed, key: maskHash(1, seed, 0) }
}

/** `to[i]` becomes `from[i]` scaled where the mask keeps it and zero elsewhere, from an even `start` on; both of the same length. */
export const applyMask = (from: Float32Array, to: Float32Array, mask: Mask, start = 0): void => {
  const { threshold, scale, seed, key } = mask
  const even = from.length & ~1
  // A subtraction's sign instead of a comparison: branches on random bits make this three times slower.
  const most = threshold - 1
  for (let i = start; i < even; i += 2) {
    const hash = maskHash(i >>> 1, seed, key)
    to[i] = from[i]! * (scale * ((most - (hash & 0xffff)) >>> 31))
    to[i + 1] = from[i + 1]! * (scale * ((most - (hash >>> 16)) >>> 31))
  }
  if (even < from.length) {
    const hash = maskHash(even >>> 1, seed, key)
    to[even] = from[even]! * (scale * ((most - (hash & 0xffff)) >>> 31))
  }
}
