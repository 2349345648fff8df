import type { Locale } from '../_lib/locale.ts'
import type { Area, Messages } from '../messages/messages.ts'

export const PHONE_AREAS: readonly Area[] = ['common', 'join', 'play', 'games', 'refusals']
export const TEXTS_ID = 'texts'

/** The language of a page with its texts, as they stand in its HTML. */
export interface PageTexts {
  readonly locale: Locale
  readonly messages: Partial<Messages>
}

export const readTexts = (page: Document): PageTexts => JSON.parse(page.getElementById(TEXTS_ID)!.textContent)

/** Asks for this page anew, which comes in the language chosen since, and takes its texts. */
export const fetchTexts = async (): Promise<PageTexts> => {
  const answer = await fetch(window.location.href)
  return readTexts(new DOMParser().parseFromString(await answer.text(), 'text/html'))
}
