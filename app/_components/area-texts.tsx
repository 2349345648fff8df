import type { ReactNode } from 'react'
import { pickMessages, requestLocale } from '../_lib/texts.ts'
import type { Area } from '../messages/messages.ts'
import { TextsProvider } from './texts-provider.tsx'

/** Gives the texts of these areas, and the common ones, to the components inside that run in the browser. */
export const AreaTexts = async ({ areas, children }: { areas: readonly Area[]; children: ReactNode }) => (
  <TextsProvider locale={await requestLocale()} messages={await pickMessages(['common', ...areas])}>
    {children}
  </TextsProvider>
)
