export type Range = readonly [number, number]

/** Maps `domain` onto `range` along a line; a domain of one value onto the middle. */
export const linearScale = ([from, to]: Range, [low, high]: Range): ((value: number) => number) =>
  from === to ? () => (low + high) / 2 : (value) => low + ((value - from) / (to - from)) * (high - low)

/** The step of 1, 2 or 5 times a power of ten that cuts `span` into at most `most` parts. */
const stepOf = (span: number, most: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / most))
  return power * ([1, 2, 5, 10].find((factor) => span / (factor * power) <= most + 1e-9) ?? 10)
}

/** Round values within `domain`, ends included where they are round; at most `most` + 1 of them. */
export const ticksOf = ([from, to]: Range, most = 5): number[] => {
  if (!(to > from)) return [from]
  const step = stepOf(to - from, most)
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first + 1
  // Counted in whole steps, so that no sum of roundings shows.
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** The least domain with ends at whole multiples of `step` that holds the values; null without one. */
export const domainOf = (values: readonly number[], step: number): Range | null => {
  if (values.length === 0) return null
  const from = Math.floor(Math.min(...values) / step + 1e-9) * step
  const to = Math.ceil(Math.max(...values) / step - 1e-9) * step
  return [Number(from.toPrecision(12)), Number((to > from ? to : from + step).toPrecision(12))]
}
