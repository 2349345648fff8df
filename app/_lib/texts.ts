import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { createTranslator } from 'use-intl/core'
import type { Area, Messages, Texts } from '../messages/messages.ts'
import { compiledMessages, messagesOf } from './compiled-messages.ts'
import { LOCALE_COOKIE, type Locale, localeFor } from './locale.ts'
import { type Words, wordsOf } from './words.ts'

/** The language of this request: the one chosen, or else the one the browser likes best. */
export const requestLocale = cache(
  async (): Promise<Locale> =>
    localeFor((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get('accept-language')),
)

/** The texts of these areas in the language of this request, for a browser. */
export const pickMessages = async (areas: readonly Area[]): Promise<Partial<Messages>> =>
  messagesOf(await requestLocale(), areas)

/** For components that run on the server: says the texts of an area in the language of this request. */
export const getTexts = async <A extends Area>(area: A): Promise<Texts<A>> => {
  const locale = await requestLocale()
  const options = { locale, messages: compiledMessages(locale), namespace: area }
  return createTranslator(options as never) as unknown as Texts<A>
}

/** The words of this request's language, for components that run on the server. */
export const getWords = async (): Promise<Words> => wordsOf(await requestLocale(), await getTexts('common'))
