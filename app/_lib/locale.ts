/** The languages of the pages; the first stands in where none of a visitor's is here. */
export const LOCALES = ['en', 'fr', 'es', 'de'] as const
export type Locale = (typeof LOCALES)[number]

/** Each in its own language: whoever looks for it reads that one. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
}

/** Holds the language that a visitor chose. */
export const LOCALE_COOKIE = 'catwalk-locale'

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value)

/**
 * The language among ours that a browser likes best: `de-AT;q=0.8` asks for German with weight 0.8 (RFC 9110, 12.5.4).
 *
 * @param header an Accept-Language header; null where none was sent
 */
export const acceptedLocale = (header: string | null): Locale => {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { locale: tag.split('-')[0]!.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
  })
  const known = wishes.filter(({ locale, weight }) => isLocale(locale) && weight > 0)
  const best = known.sort((a, b) => b.weight - a.weight)[0]?.locale
  return isLocale(best) ? best : LOCALES[0]
}

/**
 * The language chosen, or else the one that the browser likes best.
 *
 * @param chosen what the cookie holds, if anything
 * @param accepted an Accept-Language header; null where none was sent
 */
export const localeFor = (chosen: string | undefined, accepted: string | null): Locale =>
  isLocale(chosen) ? chosen : acceptedLocale(accepted)
