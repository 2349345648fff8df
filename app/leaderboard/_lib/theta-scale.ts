/** The scale that all abilities are drawn on, in logits: nearly everybody is within it. */
export const THETA_RANGE = [-4, 4] as const

/** Where an ability lies on the scale, 0 … 1; what lies beyond is drawn at its end. */
export const onThetaScale = (theta: number): number => {
  const [low, high] = THETA_RANGE
  return Math.min(1, Math.max(0, (theta - low) / (high - low)))
}
