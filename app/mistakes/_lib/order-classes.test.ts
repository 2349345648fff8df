import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_COUNT } from '../../../contracts/index.ts'
import { normalise, subtract } from './confusion.ts'
import { KINDS, orderClasses, seriate } from './order-classes.ts'

const sumOf = (order: readonly number[], similar: number[][]): number =>
  order.slice(1).reduce((sum, next, i) => sum + similar[order[i]!]![next]!, 0)

const permutations = (items: number[]): number[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((first) =>
        permutations(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      )

describe('the order of the classes', () => {
  it('R-MISTAKES-1: by similarity is the best of all orders', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 15, maxLength: 15 }), (values) => {
        const similar = Array.from({ length: 6 }, () => new Array<number>(6).fill(0))
        let at = 0
        for (let a = 0; a < 6; a += 1)
          for (let b = 0; b < a; b += 1, at += 1) similar[a]![b] = similar[b]![a] = values[at]!
        const best = Math.max(...permutations([0, 1, 2, 3, 4, 5]).map((order) => sumOf(order, similar)))
        const order = seriate(similar)
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5])
        expect(sumOf(order, similar)).toBe(best)
      }),
      { numRuns: 40 },
    )
  })

  it('R-MISTAKES-1: by kind has every class once, the tops first and together', () => {
    expect([...KINDS.flat()].sort()).toEqual(Array.from({ length: CLASS_COUNT }, (_, label) => label))
    expect(new Set(orderClasses('kind', []).slice(0, 4))).toEqual(new Set([0, 2, 4, 6]))
  })
})

describe('what a matrix holds', () => {
  const matrix = [
    [3, 1],
    [0, 0],
  ]

  it('R-MISTAKES-1: shares of a row or a column, null where there is nothing to share', () => {
    expect(normalise(matrix, 'row')).toEqual([
      [0.75, 0.25],
      [null, null],
    ])
    expect(normalise(matrix, 'column')).toEqual([
      [1, 1],
      [0, 0],
    ])
  })

  it('R-MISTAKES-1: the difference of two, null where either is', () => {
    expect(
      subtract(
        normalise(matrix, 'row'),
        normalise(
          [
            [1, 1],
            [2, 0],
          ],
          'row',
        ),
      ),
    ).toEqual([
      [0.25, -0.25],
      [null, null],
    ])
  })
})
