/** A stream of numbers in [0, 1) that a seed determines. */
export type Random = () => number

/** FNV-1a, 32 bits: spreads a seed text over the generator's state. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

/** Mulberry32 seeded by a text: small, fast, and the same in every engine. Not for secrets. */
export const seededRandom = (seed: string): Random => {
  let a = hash(seed)
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Index drawn with probability proportional to its weight. Weights are non-negative and sum to more than 0. */
export const drawWeighted = (weights: readonly number[], random: Random): number => {
  const total = weights.reduce((sum, w) => sum + w, 0)
  let rest = random() * total
  for (let i = 0; i < weights.length; i += 1) {
    rest -= weights[i]!
    if (rest < 0) return i
  }
  return weights.findLastIndex((w) => w > 0)
}
