/** An answer to an item of known difficulty. */
export interface RaschResponse {
  /** δ, in logits. */
  readonly difficulty: number
  readonly right: boolean
  /** γ: what somebody who knows nothing gets right, one over the options. */
  readonly guessing: number
}

/** θ with its standard error, both in logits. */
export interface Ability {
  readonly theta: number
  readonly se: number
}

/** Nobody is told to be beyond this, and the prior holds everybody well inside. */
const BOUND = 6
const GRID_STEP = 0.5
/** Beyond this many answers the posterior has one hill. */
const FEW = 500
const STEPS_MAX = 60
const PRECISION = 1e-9

/** P = γ + (1 − γ)·σ(θ − δ), the chance of a right answer. */
export const raschProbability = (theta: number, difficulty: number, guessing: number): number =>
  guessing + (1 - guessing) / (1 + Math.exp(difficulty - theta))

/** Up to a constant, the log of the posterior. */
const logPosterior = (responses: readonly RaschResponse[], theta: number): number =>
  responses.reduce(
    (sum, { difficulty, right, guessing }) => {
      const p = raschProbability(theta, difficulty, guessing)
      return sum + Math.log(right ? p : 1 - p)
    },
    -(theta * theta) / 2,
  )

/** Its slope: Σ (x − P)(P − γ) / (P(1 − γ)) − θ. */
const slope = (responses: readonly RaschResponse[], theta: number): number =>
  responses.reduce((sum, { difficulty, right, guessing }) => {
    const p = raschProbability(theta, difficulty, guessing)
    return sum + ((Number(right) - p) * (p - guessing)) / (p * (1 - guessing))
  }, -theta)

/** Fisher's information of the answers: Σ ((P − γ)/(1 − γ))²(1 − P)/P. */
const information = (responses: readonly RaschResponse[], theta: number): number =>
  responses.reduce((sum, { difficulty, guessing }) => {
    const p = raschProbability(theta, difficulty, guessing)
    return sum + (((p - guessing) / (1 - guessing)) ** 2 * (1 - p)) / p
  }, 0)

/** The highest of a row of points, between its neighbours. */
const aroundTheTop = (responses: readonly RaschResponse[]): [number, number] => {
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let theta = -BOUND; theta <= BOUND; theta += GRID_STEP) {
    const height = logPosterior(responses, theta)
    if (height > highest) [best, highest] = [theta, height]
  }
  return [best - GRID_STEP, best + GRID_STEP]
}

/**
 * The ability behind answers to items of different difficulty, in the Rasch model with guessing (Birnbaum's three-parameter model
 * with one slope for all; Lord, "Applications of Item Response Theory to Practical Testing Problems", 1980, chapter 4): the
 * greatest θ of the posterior under θ ~ N(0, 1), with the standard error 1/√(information + 1). With guessing the posterior may
 * have two hills, so it is looked at everywhere before its top is sought.
 *
 * @returns θ = 0 and SE = 1, the prior, without an answer
 */
export const raschAbility = (responses: readonly RaschResponse[]): Ability => {
  let [low, high] = responses.length > FEW ? [-BOUND, BOUND] : aroundTheTop(responses)
  let theta = (low + high) / 2
  for (let i = 0; i < STEPS_MAX; i += 1) {
    const rise = slope(responses, theta)
    if (rise > 0) low = theta
    else high = theta
    // Fisher's scoring; where it would leave what is known to hold the top, halving.
    const scored = theta + rise / (information(responses, theta) + 1)
    const next = scored > low && scored < high ? scored : (low + high) / 2
    const moved = Math.abs(next - theta)
    theta = next
    if (moved < PRECISION) break
  }
  return { theta, se: 1 / Math.sqrt(information(responses, theta) + 1) }
}
