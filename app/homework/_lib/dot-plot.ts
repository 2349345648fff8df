import type { GhostsView } from '../../../contracts/index.ts'

/** Width of the plot in its own units; the page scales it. */
export const PLOT_WIDTH = 320
/** Nobody looks for one dot of a hundred: then they overlap to a bar. */
const STACK_MAX_HEIGHT = 112
const RADIUS_MAX = 6
const GAP = 2

export interface Dot {
  readonly x: number
  readonly y: number
  readonly own: boolean
}

/** Dots stacked over their numbers of right answers, from 0 to all, oneself on top of the own stack. */
export const dotPlot = ({ own, ghosts, people, pieceCount }: GhostsView) => {
  const columns = pieceCount + 1
  const columnWidth = PLOT_WIDTH / columns
  const centre = (right: number): number => (right + 0.5) * columnWidth
  const heights = new Array<number>(columns).fill(0)
  const stacked = [
    ...ghosts.filter(({ asked }) => asked === pieceCount).map(({ right }) => ({ right, own: false })),
    { right: own.right, own: true },
  ].map(({ right, own }) => {
    heights[right]! += 1
    return { right, own, level: heights[right]! }
  })
  const highest = Math.max(...heights)
  const radius = Math.min(RADIUS_MAX, (columnWidth - GAP) / 2)
  const step = Math.min(2 * radius + GAP, (STACK_MAX_HEIGHT - 2 * radius) / highest)
  const height = (highest - 1) * step + 2 * radius + GAP
  return {
    radius,
    height,
    dots: stacked.map(
      ({ right, own, level }): Dot => ({ x: centre(right), y: height - radius - (level - 1) * step, own }),
    ),
    /** Where the class's mean lies; null of nobody. */
    mean: people.accuracy === null ? null : centre(people.accuracy * pieceCount),
  }
}

/** The numbers under the columns: all of a few, else the ends and every fifth. */
export const ticksOf = (pieceCount: number): number[] =>
  Array.from({ length: pieceCount + 1 }, (_, right) => right).filter(
    (right) => pieceCount <= 10 || right === pieceCount || (right % 5 === 0 && pieceCount - right > 1),
  )
