/**
 * The `share` quantile of values in any order, by linear interpolation between the two nearest ones (type 7 of Hyndman and
 * Fan, "Sample Quantiles in Statistical Packages", 1996, the default of R and NumPy). Throws a RangeError without values.
 */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) throw new RangeError('No values have no quantile')
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]!
  const above = sorted[Math.ceil(at)]!
  return below + (above - below) * (at - Math.floor(at))
}
