import { FULL_POINTS } from '../../contracts/index.ts'

/**
 * Points of a right answer: full at once, falling to half at the deadline, never below.
 *
 * @param elapsedMs from the opening to the server's receipt
 * @param windowMs null where there is no clock: then always full
 */
export const score = (elapsedMs: number, windowMs: number | null): number => {
  if (windowMs === null) return FULL_POINTS
  const t = Math.min(Math.max(elapsedMs, 0), windowMs)
  return Math.round((1 - t / (2 * windowMs)) * FULL_POINTS)
}
