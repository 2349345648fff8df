/** A number of 32 bits out of a text (FNV-1a): the same text draws the same items in every browser. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Uniform in [0, 1) (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** At most `most` of the items, drawn evenly by the seed; they keep their order. */
export const pickSeeded = (items: ArrayLike<number>, most: number, seed: string): number[] => {
  const all = Array.from(items)
  if (all.length <= most) return all
  const random = randomFrom(seedOf(seed))
  const places = all.map((_, at) => at)
  // The first `most` steps of a Fisher-Yates shuffle.
  for (let i = 0; i < most; i += 1) {
    const j = i + Math.floor(random() * (places.length - i))
    ;[places[i], places[j]] = [places[j]!, places[i]!]
  }
  return places
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((at) => all[at]!)
}
