import type { Result } from '../../contracts/index.ts'

const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 3_000

/**
 * How long to wait before trying again: twice as long each time, and no two browsers alike, so that a class does not come back
 * at once. `attempt` counts from 0, `random` lies in [0, 1).
 */
export const waitBefore = (attempt: number, random: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt) * (0.5 + random / 2)

interface Insisting {
  /** Whether nobody wants it any more. */
  readonly isOver: () => boolean
  /** It was refused, and is going to be tried again. */
  readonly onAgain: () => void
  readonly random?: () => number
}

/** Sends the same command until it succeeds, or is refused for good, or nobody wants it any more. @returns the last answer */
export const insist = async <T>(
  send: () => Promise<Result<T>>,
  { isOver, onAgain, random = Math.random }: Insisting,
): Promise<Result<T>> => {
  for (let attempt = 0; ; attempt += 1) {
    const result = await send()
    if (result.ok || !result.error.retryable || isOver()) return result
    onAgain()
    await new Promise((later) => setTimeout(later, waitBefore(attempt, random())))
    if (isOver()) return result
  }
}
