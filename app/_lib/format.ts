const COUNT = new Intl.NumberFormat('en')

/** Whole numbers in groups of three. */
export const formatCount = (n: number): string => COUNT.format(n)

/** Between a number and its unit: no line ends there. */
const NO_BREAK = '\u00a0'

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

/** A p-value with its sign of relation: `= 0.034`, `< 0.001`. */
export const formatP = (p: number): string =>
  p < 0.001 ? `<${NO_BREAK}0.001` : `=${NO_BREAK}${p.toFixed(3)}`
