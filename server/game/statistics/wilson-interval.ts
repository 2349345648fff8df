const Z_95 = 1.959963984540054

/**
 * Wilson score interval of a share at 95 % (Wilson 1927, JASA 22).
 *
 * @param right successes; a fraction is allowed where each trial is itself a share
 * @param asked trials
 * @returns [lower, upper] in [0, 1], or null without a trial
 */
export const wilsonInterval = (right: number, asked: number): readonly [number, number] | null => {
  if (asked === 0) return null
  const share = right / asked
  const z2 = Z_95 * Z_95
  const centre = (share + z2 / (2 * asked)) / (1 + z2 / asked)
  const half = (Z_95 / (1 + z2 / asked)) * Math.sqrt((share * (1 - share)) / asked + z2 / (4 * asked * asked))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
