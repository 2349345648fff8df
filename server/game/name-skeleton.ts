import { foldNickname } from './nickname.ts'

/** Capitals of other scripts that look like Latin capitals in most typefaces (from Unicode's confusables.txt). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ӏ: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ԁ: 'D',
  Ԛ: 'Q',
  Ԝ: 'W',
  Ѵ: 'V',
  Ү: 'Y',
  Һ: 'H',
  Ԍ: 'G',
  // Greek
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  Ϲ: 'C',
  Ϳ: 'J',
  // Armenian, and letters whose small forms are taken for Latin ones.
  Օ: 'O',
  Տ: 'S',
  Ս: 'U',
  Լ: 'L',
  // Latin letters of other alphabets
  Ɩ: 'I',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
}
/** Signs, digits and letters of one script that are taken for each other in some typefaces. */
const SIGNS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', L: 'I', '|': 'I', 5: 'S', 8: 'B' }
const SMALL_LOOK_ALIKES: Readonly<Record<string, string>> = {
  // They look like a Latin letter only while they are small.
  α: 'A',
  γ: 'Y',
  ν: 'V',
  ο: 'O',
  ρ: 'P',
  σ: 'O',
  υ: 'U',
  ι: 'I',
  κ: 'K',
  τ: 'T',
  п: 'N',
  г: 'R',
  ѵ: 'V',
  ո: 'N',
  ս: 'U',
  օ: 'O',
  ց: 'G',
  հ: 'H',
}

const replaced = (text: string, by: Readonly<Record<string, string>>): string =>
  [...text].map((c) => by[c] ?? c).join('')

/** The name as it would be written in Latin capitals by its looks. */
const latinLooks = (name: string): string =>
  replaced(foldNickname(replaced(name.normalize('NFKC'), SMALL_LOOK_ALIKES)), LOOK_ALIKES)

export type NameKeys = readonly [folded: string, looks: string]

/**
 * Two names that share one of these would be taken for each other in a class: they differ in case, spaces, accents or in letters of
 * another script that look the same. Karl and Kari are two people.
 */
export const nameKeys = (name: string): NameKeys => [foldNickname(name), latinLooks(name)]

/** What two names on a board that everybody reads have in common: also signs and digits apart. */
export const nameSkeleton = (name: string): string => {
  const letters = replaced(latinLooks(name), SIGNS).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  // A second look: what a first replacement made may look like something too.
  return replaced(replaced(letters, LOOK_ALIKES), SIGNS)
}
