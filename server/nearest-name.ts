/** Letters that may be wrong, missing, too many or exchanged before a name is another one. */
const SLIPS_MAX = 2
/** Short names are near to anything. */
const LETTERS_MIN = 7

/** Edits between two texts, an exchange of neighbours counting once (optimal string alignment distance). */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)])
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? rows[i - 2]![j - 2]! + 1
          : Number.POSITIVE_INFINITY
      rows[i]![j] = Math.min(change, swap, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1)
    }
  return rows[a.length]![b.length]!
}

/** The known name that was probably meant; null where none is near. */
export const nearestName = (name: string, known: readonly string[]): string | null => {
  if (name.length < LETTERS_MIN) return null
  const near = known
    .map((each) => ({ each, slips: distance(name.toUpperCase(), each) }))
    .filter(({ each, slips }) => slips <= SLIPS_MAX && each.length >= LETTERS_MIN)
  return near.sort((a, b) => a.slips - b.slips)[0]?.each ?? null
}
