import { HEAT_SIDE } from '../../contracts/heat-map.ts'
import type { Texts } from '../messages/messages.ts'

/** First cell of each third, and the end: 2, 3 and 2 cells. */
const EDGES = [0, 2, 5, HEAT_SIDE] as const
/** A second part is named where it is nearly as hot as the first. */
const NEARLY = 0.8

const PARTS = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'] as const

/** The heat map's levels averaged over the ninths of the picture, hottest first. */
const ninths = (levels: ArrayLike<number>): { part: (typeof PARTS)[number]; heat: number }[] =>
  PARTS.map((part, i) => {
    const [row, column] = [Math.floor(i / 3), i % 3]
    let sum = 0
    let cells = 0
    for (let y = EDGES[row]!; y < EDGES[row + 1]!; y += 1)
      for (let x = EDGES[column]!; x < EDGES[column + 1]!; x += 1) {
        sum += levels[y * HEAT_SIDE + x]!
        cells += 1
      }
    return { part, heat: sum / cells }
  }).sort((a, b) => b.heat - a.heat)

/** Where a heat map is hottest, in a sentence: what of the picture speaks for a model's answer. */
export const describeHeat = (
  texts: Texts<'host'>,
  levels: ArrayLike<number>,
  of: { model: string; label: string },
): string => {
  const parts = ninths(levels)
  const [hottest, next] = parts
  const coolest = parts.at(-1)!
  if (hottest!.heat === 0) return texts('why.heat.nothing', of)
  if (coolest.heat >= NEARLY * hottest!.heat) return texts('why.heat.all', of)
  const first = texts(`why.parts.${hottest!.part}`)
  return next!.heat >= NEARLY * hottest!.heat
    ? texts('why.heat.two', { ...of, first, second: texts(`why.parts.${next!.part}`) })
    : texts('why.heat.one', { ...of, first })
}
