import { describe, expect, it } from 'vitest'
import { agreementGroups, agreementOf } from './agreement.ts'

/** Answers with the given confidences, the rest of each row going to class 9. */
const answers = (...given: [answer: number, confidence: number][]) => {
  const probabilities = new Float64Array(given.length * 10)
  given.forEach(([answer, confidence], i) => {
    probabilities[i * 10 + 9] = 1 - confidence
    probabilities[i * 10 + answer] = confidence
  })
  return { top1: Uint8Array.from(given, ([answer]) => answer), probabilities }
}

// By hand: all right, one right, all wrong in three ways, all wrong alike and sure, all wrong alike and unsure.
const LABELS = Uint8Array.of(0, 1, 2, 3, 4)
const MODELS = [
  answers([0, 0.9], [1, 0.9], [0, 0.9], [6, 0.95], [6, 0.95]),
  answers([0, 0.8], [3, 0.9], [1, 0.9], [6, 0.99], [6, 0.99]),
  answers([0, 0.7], [3, 0.9], [4, 0.9], [6, 0.91], [6, 0.4]),
]

describe('agreement, by hand', () => {
  const items = agreementOf(MODELS, LABELS)

  it('tells for every item how many are right, how many answers there are and how sure they are', () => {
    expect(items.right).toEqual(Uint8Array.of(3, 1, 0, 0, 0))
    expect(items.distinct).toEqual(Uint8Array.of(1, 2, 3, 1, 1))
    expect(items.confidence[0]).toBeCloseTo(0.8, 12)
    expect(items.confidence[3]).toBeCloseTo(0.95, 12)
    expect(items.confidence[4]).toBeCloseTo(0.78, 12)
  })

  it('groups the items', () => {
    expect(agreementGroups(items, 3)).toEqual({
      rightCounts: [3, 1, 0, 1],
      distinctCounts: [3, 1, 1],
      allWrong: 3,
      allWrongSameAnswer: 2,
      allWrongSameAnswerConfident: 1,
    })
  })

  it('has empty groups without items', () => {
    expect(agreementGroups(agreementOf([], new Uint8Array()), 0)).toEqual({
      rightCounts: [0],
      distinctCounts: [],
      allWrong: 0,
      allWrongSameAnswer: 0,
      allWrongSameAnswerConfident: 0,
    })
  })
})
