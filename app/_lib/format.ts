const COUNT = new Intl.NumberFormat('en')

/** Whole numbers in groups of three. */
export const formatCount = (n: number): string => COUNT.format(n)

/** Between a number and its unit: no line ends there. */
const NO_BREAK = '\u00a0'

/** A sentence of others with its percentages kept together. */
export const keepPercents = (text: string): string => text.replace(/(?<=\d) (?=%)/g, NO_BREAK)

/** A share as a percentage; a dash where it is undefined. */
export const formatPercent = (share: number | null, digits = 0): string =>
  share === null ? '–' : `${(share * 100).toFixed(digits)}${NO_BREAK}%`

/** `55–98 %`, an interval of shares; a dash where it is undefined. */
export const formatInterval = (interval: readonly [number, number] | null, digits = 0): string =>
  interval === null
    ? '–'
    : `${(interval[0] * 100).toFixed(digits)}–${(interval[1] * 100).toFixed(digits)}${NO_BREAK}%`

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small number as a word in running text. */
export const formatNumber = (n: number): string => NUMBERS[n] ?? formatCount(n)

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `A`, `A and B`, `A, B and C`. */
export const formatList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Percentage points with one digit, without a sign: `1.2 points`. */
export const formatPoints = (share: number): string => {
  const points = (Math.abs(share) * 100).toFixed(1)
  return `${points} ${points === '1.0' ? 'point' : 'points'}`
}

/** `0.9 s`, `45 s`, `13 min`. */
export const formatSeconds = (seconds: number): string =>
  seconds < 120
    ? `${seconds.toFixed(seconds < 10 ? 1 : 0)}${NO_BREAK}s`
    : `${formatCount(Math.round(seconds / 60))}${NO_BREAK}min`

/** A p-value with its sign of relation: `= 0.034`, `< 0.001`. */
export const formatP = (p: number): string =>
  p < 0.001 ? `<${NO_BREAK}0.001` : `=${NO_BREAK}${p.toFixed(3)}`

/** `0.912`; a dash where it is undefined. */
export const formatDecimal = (value: number | null, digits = 3): string =>
  value === null ? '–' : value.toFixed(digits)

/** `28 × 28 × 32`. */
export const formatShape = (shape: readonly number[]): string => shape.map(formatCount).join(' × ')
