import type { ModelId } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import { capitalise } from './capitalise.ts'
import type { Locale } from './locale.ts'

/** The classes by their place in the dataset, as the texts call them. */
const CLASS_KEYS = [
  'tShirt',
  'trouser',
  'pullover',
  'dress',
  'coat',
  'sandal',
  'shirt',
  'sneaker',
  'bag',
  'ankleBoot',
] as const

/** Between a number and its unit: no line ends there. */
const NO_BREAK = '\u00a0'

/** How figures are written and things are called in one language. What is undefined, null, is a dash. */
export interface Words {
  /** Whole numbers in groups of three. */
  count: (n: number) => string
  /** A small number as a word in running text. */
  numberWord: (n: number) => string
  /** `0.912` */
  decimal: (value: number | null, digits?: number) => string
  /** A share as a percentage: `93 %`. */
  percent: (share: number | null, digits?: number) => string
  /** An interval of shares: `55–98 %`. */
  interval: (interval: readonly [number, number] | null, digits?: number) => string
  /** Percentage points with one digit, without a sign: `1.2 points`. */
  points: (share: number) => string
  /** A p-value with its sign of relation: `= 0.034`, `< 0.001`. */
  p: (p: number) => string
  /** `0.9 s`, `45 s`, `13 min`. */
  seconds: (seconds: number) => string
  /** `28 × 28 × 32` */
  shape: (shape: readonly number[]) => string
  /** `A`, `A and B`, `A, B and C`. */
  list: (words: readonly string[]) => string
  /** Day and time of this browser. */
  time: (at: number | Date) => string
  day: (at: number | Date) => string
  /** A class as the labels call it: `Coat`. */
  className: (label: number) => string
  /** One piece of a class within a sentence: `a coat`. */
  one: (label: number) => string
  modelName: (model: ModelId) => string
  /** Where space is short. */
  modelShort: (model: ModelId) => string
}

/** Made when first asked for: most pages write neither dates nor lists, and each takes a phone some milliseconds. */
const later = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const makeWords = (locale: Locale, texts: Texts<'common'>): Words => {
  const counts = later(() => new Intl.NumberFormat(locale))
  // Our English has no comma before the last of a list, and days before months.
  const region = locale === 'en' ? 'en-GB' : locale
  const lists = later(() => new Intl.ListFormat(region))
  const times = later(() => new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }))
  const days = later(() => new Intl.DateTimeFormat(region, { dateStyle: 'long' }))
  const fixed = new Map<number, Intl.NumberFormat>()
  const write = (value: number, digits: number): string => {
    const format =
      fixed.get(digits) ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: false,
      })
    fixed.set(digits, format)
    // Rounded as the tests and the pack's own figures are: Intl takes 0.965 for 0.97, which is a little less than that.
    return format.format(Number(value.toFixed(digits)))
  }
  const model = (id: ModelId, length: 'name' | 'short'): string => {
    const key = `models.${id}.${length}` as 'models.logreg.name'
    // A model of somebody's own is called by its id: `tiny-net` is Tiny net.
    return texts.has(key) ? texts(key) : capitalise(id.replaceAll('-', ' '))
  }
  return {
    // Intl writes a hyphen for it in most languages.
    count: (n) => counts().format(n).replace('-', '−'),
    numberWord: (n) => texts('numberWord', { n }),
    decimal: (value, digits = 3) => (value === null ? '–' : write(value, digits)),
    percent: (share, digits = 0) => (share === null ? '–' : `${write(share * 100, digits)}${NO_BREAK}%`),
    interval: (interval, digits = 0) =>
      interval === null
        ? '–'
        : `${write(interval[0] * 100, digits)}–${write(interval[1] * 100, digits)}${NO_BREAK}%`,
    points: (share) => {
      const amount = Number((Math.abs(share) * 100).toFixed(1))
      return texts('points', { points: amount, amount: write(amount, 1) })
    },
    p: (p) => (p < 0.001 ? `<${NO_BREAK}${write(0.001, 3)}` : `=${NO_BREAK}${write(p, 3)}`),
    seconds: (seconds) =>
      seconds < 120
        ? `${write(seconds, seconds < 10 ? 1 : 0)}${NO_BREAK}s`
        : `${counts().format(Math.round(seconds / 60))}${NO_BREAK}min`,
    shape: (shape) => shape.map((side) => counts().format(side)).join(' × '),
    list: (words) => lists().format(words),
    time: (at) => times().format(at),
    day: (at) => days().format(at),
    className: (label) => texts(`classes.${CLASS_KEYS[label]!}`),
    one: (label) => texts(`one.${CLASS_KEYS[label]!}`),
    modelName: (id) => model(id, 'name'),
    modelShort: (id) => model(id, 'short'),
  }
}

const made = new WeakMap<object, Words>()

/**
 * The words of a language, made once.
 *
 * @param of what the texts are of, the same object for the same texts: each component has a translator of its own
 */
export const wordsOf = (locale: Locale, texts: Texts<'common'>, of: object = texts): Words => {
  const words = made.get(of) ?? makeWords(locale, texts)
  made.set(of, words)
  return words
}
