'use client'

import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Locale } from '../_lib/locale.ts'
import type { Messages } from '../messages/messages.ts'

interface Props {
  locale: Locale
  messages: Partial<Messages>
  children: ReactNode
}

/** No page is drawn with a key in the place of its text: a text that is missing stops it. */
const stop = (error: Error) => {
  throw error
}

export const TextsProvider = ({ locale, messages, children }: Props) => (
  <IntlProvider locale={locale} messages={messages as Messages} timeZone="UTC" onError={stop}>
    {children}
  </IntlProvider>
)
