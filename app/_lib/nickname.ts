import type { Locale } from './locale.ts'

/** Every word of the one list goes with every word of the other. */
export interface NicknameWords {
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly between: string
}

/** A phone loads the words of its own language, and those only. */
const WORDS: Record<Locale, () => Promise<{ default: NicknameWords }>> = {
  en: () => import('./nicknames/en.ts'),
  fr: () => import('./nicknames/fr.ts'),
  es: () => import('./nicknames/es.ts'),
  de: () => import('./nicknames/de.ts'),
}

/**
 * A nickname out of some thousand.
 *
 * @param random in [0, 1)
 */
export const makeNickname = async (locale: Locale, random: () => number = Math.random): Promise<string> => {
  const { first, second, between } = (await WORDS[locale]()).default
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!
  return `${pick(first)}${between}${pick(second)}`
}
