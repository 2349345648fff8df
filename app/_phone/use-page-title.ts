import { useTranslations } from 'use-intl'
import type { Place } from './place.ts'

/** As Next.js writes the titles of the other pages. */
export const usePageTitle = ({ screen }: Place): string => {
  const join = useTranslations('join')
  const play = useTranslations('play')
  return `${screen === 'play' ? play('title') : join('join')} · Catwalk`
}
