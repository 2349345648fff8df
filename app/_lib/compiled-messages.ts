import compile from 'icu-minify/compile'
import de from '../messages/de/index.ts'
import en from '../messages/en/index.ts'
import es from '../messages/es/index.ts'
import fr from '../messages/fr/index.ts'
import type { Area, Messages } from '../messages/messages.ts'
import type { Locale } from './locale.ts'

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

/** All texts of a language, compiled once. On the server only. */
export const compiledMessages = (locale: Locale): Record<Area, Compiled> => {
  // Copied, since the options of plurals come without a prototype, and React sends no such object to a browser.
  const known = compiled.get(locale) ?? structuredClone(compileAll(SOURCES[locale]) as Record<Area, Compiled>)
  compiled.set(locale, known)
  return known
}

/** The texts of these areas in one language, for a browser. */
export const messagesOf = (locale: Locale, areas: readonly Area[]): Partial<Messages> => {
  const all = compiledMessages(locale)
  return Object.fromEntries(areas.map((area) => [area, all[area]]))
}
