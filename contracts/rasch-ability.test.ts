import { describe, expect, it } from 'vitest'
import { seededRandom } from '../server/game/random.ts'
import { type RaschResponse, raschAbility, raschProbability } from './rasch-ability.ts'

const answer = (difficulty: number, right: boolean, guessing = 0.1): RaschResponse => ({
  difficulty,
  right,
  guessing,
})

describe('raschProbability', () => {
  // By hand: .1 + .9/2; .25 + .75/(1 + e^−1) = .25 + .75 · .731059; .1 + .9/(1 + e²) = .1 + .9 · .119203.
  it.each([
    [0, 0, 0.1, 0.55],
    [1, 0, 0.25, 0.798294],
    [-1, 1, 0.1, 0.207283],
  ])('R-BOARD-1: at %d of an item of %d with guessing %d it is %d', (theta, difficulty, guessing, p) => {
    expect(raschProbability(theta, difficulty, guessing)).toBeCloseTo(p, 6)
  })
})

describe('raschAbility', () => {
  it('R-BOARD-1: without an answer it is the prior', () => {
    expect(raschAbility([])).toEqual({ theta: expect.closeTo(0, 6), se: 1 })
  })

  it('R-BOARD-1: one right answer without guessing solves 1 − σ(θ) = θ', () => {
    // θ = .401058: σ(.401058) = .598942. Information σ(1 − σ) = .240211, SE = 1/√1.240211.
    const { theta, se } = raschAbility([answer(0, true, 0)])
    expect(theta).toBeCloseTo(0.401058, 5)
    expect(se).toBeCloseTo(0.897955, 5)
  })

  it('R-BOARD-1: one right answer that may be a guess says less', () => {
    // At the top of the posterior its slope is none: (1 − P)(P − γ)/(P(1 − γ)) = θ.
    const { theta } = raschAbility([answer(0, true, 0.25)])
    const p = raschProbability(theta, 0, 0.25)
    expect(((1 - p) * (p - 0.25)) / (p * 0.75)).toBeCloseTo(theta, 6)
    expect(theta).toBeLessThan(raschAbility([answer(0, true, 0)]).theta)
  })

  it('R-BOARD-1: a right answer to a hard item tells more than one to an easy item', () => {
    expect(raschAbility([answer(2, true)]).theta).toBeGreaterThan(raschAbility([answer(-2, true)]).theta)
  })

  it('R-BOARD-1: it stays finite where everything is right or wrong', () => {
    for (const right of [true, false]) {
      const { theta, se } = raschAbility(Array.from({ length: 5_000 }, () => answer(0, right)))
      expect(Math.abs(theta)).toBeLessThan(7)
      expect(se).toBeGreaterThan(0)
    }
  })
})

describe('a simulated field', () => {
  const random = seededRandom('a field of known abilities')
  /** Box and Muller's. */
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const play = (theta: number, items: number, guessing: number) =>
    raschAbility(
      Array.from({ length: items }, () => {
        const difficulty = -1 + 1.5 * normal()
        return answer(difficulty, random() < raschProbability(theta, difficulty, guessing), guessing)
      }),
    )

  it.each([0.1, 0.25])('R-BOARD-2: θ ± 1.96·SE covers the truth in 95 %% with guessing %d', (guessing) => {
    const people = 2_000
    let covered = 0
    for (let i = 0; i < people; i += 1) {
      const truth = normal()
      const { theta, se } = play(truth, 40, guessing)
      if (Math.abs(theta - truth) <= 1.96 * se) covered += 1
    }
    // Of 2,000 the share itself scatters by ± 1 %.
    expect(covered / people).toBeGreaterThan(0.935)
    expect(covered / people).toBeLessThan(0.965)
  })

  it('R-BOARD-2: the order of known abilities is found again', () => {
    const truths = Array.from({ length: 60 }, (_, i) => -2 + (4 * i) / 59)
    const found = truths.map((truth) => play(truth, 400, 0.1).theta)
    const ranks = (values: readonly number[]) => values.map((v) => values.filter((other) => other < v).length)
    const [a, b] = [ranks(truths), ranks(found)]
    const squares = a.reduce((sum, rank, i) => sum + (rank - b[i]!) ** 2, 0)
    // Spearman's coefficient.
    expect(1 - (6 * squares) / (60 * (60 ** 2 - 1))).toBeGreaterThan(0.98)
  })

  it('R-BOARD-2: by the lower bound, ten lucky items do not stand above a hundred good ones', () => {
    const tenRight = raschAbility(Array.from({ length: 10 }, () => answer(-1, true)))
    const hundred = raschAbility(Array.from({ length: 100 }, (_, i) => answer(-1, i % 20 !== 0)))
    expect(hundred.theta - hundred.se).toBeGreaterThan(tenRight.theta - tenRight.se)
  })
})
