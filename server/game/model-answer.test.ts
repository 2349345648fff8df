import { describe, expect, it } from 'vitest'
import { modelAnswer, modelAnswers } from './model-answer.ts'
import { examplePack, MODEL_IDS, packOf, sureOf } from './testing/example-pack.ts'

const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const row = [0.05, 0, 0.3, 0, 0.15, 0, 0.5, 0, 0, 0]
const pack = packOf([{ label: 6, rows: [row, sureOf(1), sureOf(2), sureOf(3), sureOf(4)] }])

describe('modelAnswer', () => {
  it('R-MODEL-1: with all classes offered it is the recorded top class', () => {
    const answer = modelAnswer(pack, 'logreg', 0, ALL)
    expect(answer.choice).toBe(6)
    expect(answer.confidence).toBeCloseTo(0.5, 6)
  })

  it('R-MODEL-1: the recorded top class settles a tie that quantising made', () => {
    const tied = packOf([{ label: 0, rows: MODEL_IDS.map(() => [0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0]) }])
    tied.top1.get('cnn1')![0] = 1
    expect(modelAnswer(tied, 'cnn1', 0, ALL).choice).toBe(1)
    expect(modelAnswer(tied, 'cnn1', 0, [0, 1, 2, 3]).choice).toBe(1)
  })

  it('R-MODEL-1, R-MODEL-2: with four offered it is the best of those, renormalised', () => {
    const answer = modelAnswer(pack, 'logreg', 0, [0, 1, 2, 4])
    expect(answer.choice).toBe(2)
    expect(answer.confidence).toBeCloseTo(0.3 / 0.5, 6)
  })

  it('R-MODEL-2: a model that gives nothing to any class offered guesses evenly', () => {
    const answer = modelAnswer(pack, 'logreg', 0, [1, 3, 5, 7])
    expect([1, 3, 5, 7]).toContain(answer.choice)
    expect(answer.confidence).toBe(0.25)
  })

  it('R-MODEL-2: every model answers with a confidence in 0 … 1, at least an even share', () => {
    const example = examplePack()
    for (let item = 0; item < 60; item += 1) {
      const answers = modelAnswers(example, item, [1, 4, 6, 8])
      expect(answers.map((a) => a.model)).toEqual(MODEL_IDS)
      for (const { choice, confidence } of answers) {
        expect([1, 4, 6, 8]).toContain(choice)
        expect(confidence).toBeGreaterThanOrEqual(0.25 - 1e-6)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }
  })
})
