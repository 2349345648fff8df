import type { Texts } from '../messages/messages.ts'

const PARTS = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'] as const
type Part = (typeof PARTS)[number]

/** The values of a square map added up over the ninths of the picture. */
const ninths = (values: ArrayLike<number>, side: number): { part: Part; sum: number }[] => {
  const sums = PARTS.map((part) => ({ part, sum: 0 }))
  for (let cell = 0; cell < side * side; cell++) {
    const row = Math.floor((3 * Math.floor(cell / side)) / side)
    const column = Math.floor((3 * (cell % side)) / side)
    sums[3 * row + column]!.sum += values[cell]!
  }
  return sums
}

/** Where a map speaks most for a class and where against it, in a sentence. */
export const describeMap = (
  texts: Texts<'engine'>,
  values: ArrayLike<number>,
  side: number,
  of: { model: string; label: string },
): string => {
  const sums = ninths(values, side).sort((a, b) => b.sum - a.sum)
  const [most, least] = [sums[0]!, sums.at(-1)!]
  const place = ({ part }: { part: Part }) => texts(`parts.${part}`)
  if (most.sum <= 0 && least.sum >= 0) return texts('map.nothing', of)
  if (least.sum >= 0) return texts('map.for', { ...of, most: place(most) })
  if (most.sum <= 0) return texts('map.against', { ...of, least: place(least) })
  return texts('map.both', { ...of, most: place(most), least: place(least) })
}
