import { describe, expect, it } from 'vitest'
import type { GhostsView } from '../../../contracts/index.ts'
import { dotPlot, PLOT_WIDTH, ticksOf } from './dot-plot.ts'

const figures = (right: number, asked: number) => ({ right, asked, accuracy: right / asked, interval: null })
const view = (pieceCount: number, own: number, rights: readonly number[]): GhostsView => ({
  pieceCount,
  own: figures(own, pieceCount),
  people: figures(pieceCount / 2, pieceCount),
  best: null,
  place: null,
  ghosts: rights.map((right, i) => ({ nickname: `${i}`, right, answered: pieceCount, asked: pieceCount })),
  models: [],
})

describe('the dots', () => {
  it('stand over their right answers, the own one on top of its stack', () => {
    const { dots, mean } = dotPlot(view(3, 1, [1, 3, 1]))
    expect(dots.map(({ x }) => x)).toEqual([120, 280, 120, 120])
    const own = dots.find((dot) => dot.own)!
    expect(own.y).toBe(Math.min(...dots.map(({ y }) => y)))
    expect(mean).toBe(PLOT_WIDTH / 2)
  })

  it('leave out who was asked fewer pieces', () => {
    const some = view(3, 1, [1])
    const late = { nickname: 'late', right: 1, answered: 1, asked: 1 }
    expect(dotPlot({ ...some, ghosts: [...some.ghosts, late] }).dots).toHaveLength(2)
  })

  it.each([
    [1, 0],
    [3, 500],
    [100, 500],
  ])('%i pieces and %i people stay within the picture', (pieceCount, people) => {
    const rights = Array.from({ length: people }, () => pieceCount)
    const { dots, radius, height } = dotPlot(view(pieceCount, pieceCount, rights))
    expect(height).toBeLessThanOrEqual(116)
    for (const { x, y } of dots) {
      expect([x - radius >= 0, x + radius <= PLOT_WIDTH]).toEqual([true, true])
      expect([y - radius >= 0, y + radius <= height]).toEqual([true, true])
    }
  })

  it('have a scale that can be read', () => {
    expect(ticksOf(3)).toEqual([0, 1, 2, 3])
    expect(ticksOf(12)).toEqual([0, 5, 10, 12])
    expect(ticksOf(20)).toEqual([0, 5, 10, 15, 20])
    expect(ticksOf(16)).toEqual([0, 5, 10, 16])
  })
})
