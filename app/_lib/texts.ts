import compile from 'icu-minify/compile'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { createTranslator } from 'use-intl/core'
import de from '../messages/de/index.ts'
import en from '../messages/en/index.ts'
import es from '../messages/es/index.ts'
import fr from '../messages/fr/index.ts'
import type { Area, Messages, Texts } from '../messages/messages.ts'
import { acceptedLocale, isLocale, LOCALE_COOKIE, type Locale } from './locale.ts'
import { type Words, wordsOf } from './words.ts'

/** A text as icu-minify's runtime reads it, so that no browser carries a parser. */
type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled }

const compileAll = (texts: object): Compiled =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compileAll(text),
    ]),
  )

const SOURCES: Record<Locale, object> = { en, fr, es, de }
const compiled = new Map<Locale, Record<Area, Compiled>>()

const compiledMessages = (locale: Locale): Record<Area, Compiled> => {
  // Copied, since the options of plurals come without a prototype, and React sends no such object to a browser.
  const known = compiled.get(locale) ?? structuredClone(compileAll(SOURCES[locale]) as Record<Area, Compiled>)
  compiled.set(locale, known)
  return known
}

/** The language of this request: the one chosen, or else the one the browser likes best. */
export const requestLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  return isLocale(chosen) ? chosen : acceptedLocale((await headers()).get('accept-language'))
})

/** The texts of these areas in the language of this request, for a browser. */
export const pickMessages = async (areas: readonly Area[]): Promise<Partial<Messages>> => {
  const all = compiledMessages(await requestLocale())
  return Object.fromEntries(areas.map((area) => [area, all[area]]))
}

/** For components that run on the server: says the texts of an area in the language of this request. */
export const getTexts = async <A extends Area>(area: A): Promise<Texts<A>> => {
  const locale = await requestLocale()
  const options = { locale, messages: compiledMessages(locale), namespace: area }
  return createTranslator(options as never) as unknown as Texts<A>
}

/** The words of this request's language, for components that run on the server. */
export const getWords = async (): Promise<Words> => wordsOf(await requestLocale(), await getTexts('common'))
