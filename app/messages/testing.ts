import { createTranslator } from 'use-intl/core'
import type { Locale } from '../_lib/locale.ts'
import { type Words, wordsOf } from '../_lib/words.ts'
import de from './de/index.ts'
import en from './en/index.ts'
import es from './es/index.ts'
import fr from './fr/index.ts'
import type { Area, Texts } from './messages.ts'

export const ALL_MESSAGES = { en, fr, es, de } satisfies Record<Locale, unknown>

/** The texts of an area, for tests of what puts sentences together. A key that is missing throws. */
export const textsIn = <A extends Area>(locale: Locale, area: A): Texts<A> => {
  const options = {
    locale,
    messages: ALL_MESSAGES[locale],
    namespace: area,
    timeZone: 'UTC',
    onError: (error: Error) => {
      throw error
    },
  }
  return createTranslator(options as never) as unknown as Texts<A>
}

export const wordsIn = (locale: Locale): Words => wordsOf(locale, textsIn(locale, 'common'))
