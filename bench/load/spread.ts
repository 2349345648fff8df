export interface Spread {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** Nearest rank. @throws on none */
export const spreadOf = (values: readonly number[]): Spread => {
  if (values.length === 0) throw new Error('Of nothing there is no spread')
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}
