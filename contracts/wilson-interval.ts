/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * Wilson score interval of a share at 95 % (Wilson, "Probable inference, the law of succession, and statistical inference", JASA
 * 22, 1927). Here because the game, the pages and the training all draw it and none of them may import another.
 *
 * @param right successes; a fraction is allowed where each trial is itself a share
 * @param asked trials
 * @returns [lower, upper] in [0, 1], or null without a trial
 */
export const wilsonInterval = (right: number, asked: number): [number, number] | null => {
  if (asked === 0) return null
  const share = right / asked
  const spread = Z * Math.sqrt((share * (1 - share)) / asked + Z ** 2 / (4 * asked ** 2))
  const scale = 1 + Z ** 2 / asked
  const centre = share + Z ** 2 / (2 * asked)
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
