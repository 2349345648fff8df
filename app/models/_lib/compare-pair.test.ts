import { describe, expect, it } from 'vitest'
import { onlyOneRight, pairTable } from './compare-pair.ts'

/** Predictions of class `answers[i]` with `confidences[i]`, the rest evenly over the others. */
const predictions = (answers: number[], confidences: number[]) => ({
  top1: Uint8Array.from(answers),
  probabilities: Float32Array.from(
    answers.flatMap((answer, i) =>
      Array.from({ length: 10 }, (_, k) => (k === answer ? confidences[i]! : (1 - confidences[i]!) / 9)),
    ),
  ),
})

const LABELS = Uint8Array.from([0, 1, 2, 3, 4])
const A = predictions([0, 1, 2, 9, 9], [0.9, 0.9, 0.9, 0.6, 0.5])
const B = predictions([0, 8, 7, 3, 9], [0.9, 0.55, 0.95, 0.9, 0.5])

describe('pairTable', () => {
  it('counts who was right', () => {
    expect(pairTable(A, B, LABELS)).toEqual({ bothRight: 1, onlyA: 2, onlyB: 1, bothWrong: 1 })
  })
})

describe('onlyOneRight', () => {
  it("orders by the other's confidence in its wrong answer", () => {
    expect(onlyOneRight(A, B, LABELS, 1)).toEqual([
      { index: 2, wrong: 7, confidence: expect.closeTo(0.95, 6) },
      { index: 1, wrong: 8, confidence: expect.closeTo(0.55, 6) },
    ])
    expect(onlyOneRight(B, A, LABELS, 1).map(({ index }) => index)).toEqual([3])
  })

  it('tells the confidence at the temperature of the other, as its items’ own pages do', () => {
    const [first] = onlyOneRight(A, B, LABELS, 2)
    const root = Math.sqrt(0.95)
    expect(first?.confidence).toBeCloseTo(root / (root + 9 * Math.sqrt(0.05 / 9)), 6)
  })
})
