/** Mean and sample standard deviation (n − 1); the latter null of fewer than two values, both null of none. */
export const spreadOf = (values: readonly number[]): { mean: number | null; deviation: number | null } => {
  if (values.length === 0) return { mean: null, deviation: null }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length === 1) return { mean, deviation: null }
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) }
}
