import { renderToString } from 'react-dom/server'
import type { DrawPhonePage, PhoneAssets } from '../../contracts/index.ts'
import { messagesOf } from '../_lib/compiled-messages.ts'
import { LOCALE_COOKIE, type Locale, localeFor } from '../_lib/locale.ts'
import { PageDocument } from './page-document.tsx'
import { PHONE_AREAS } from './page-texts.ts'
import { type Place, placeOf } from './place.ts'

const CHOSEN = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([^;]*)`)

const draw = (path: string, place: Place, locale: Locale, assets: PhoneAssets): string => {
  const texts = { locale, messages: messagesOf(locale, PHONE_AREAS) }
  return `<!doctype html>${renderToString(<PageDocument path={path} place={place} texts={texts} assets={assets} />)}`
}

/** The HTML of a phone's page, drawn as the browser will draw it, in the language of who asks. */
export const drawPage: DrawPhonePage = ({ url, cookie, acceptLanguage }, assets) => {
  const [path = '', query = ''] = url.split('?')
  const place = placeOf(path)
  if (!place) return null
  // Sent by the form of the page itself, which works without a script.
  const typed = place.screen === 'which-room' && new URLSearchParams(query).get('code')?.trim()
  if (typed) return { redirect: `/join/${encodeURIComponent(typed)}` }
  const locale = localeFor(CHOSEN.exec(cookie ?? '')?.[1], acceptLanguage)
  return { html: draw(path, place, locale, assets) }
}
