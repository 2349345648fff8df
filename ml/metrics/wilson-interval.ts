/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * Wilson score interval at 95 % of `correct` out of `count` (Wilson, "Probable inference, the law of succession, and
 * statistical inference", 1927). Without any items it is all of [0, 1].
 */
export const wilsonInterval = (correct: number, count: number): [number, number] => {
  if (count === 0) return [0, 1]
  const rate = correct / count
  const spread = Z * Math.sqrt((rate * (1 - rate)) / count + Z ** 2 / (4 * count ** 2))
  const scale = 1 + Z ** 2 / count
  const centre = rate + Z ** 2 / (2 * count)
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
