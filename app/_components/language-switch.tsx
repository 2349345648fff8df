'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from '../_lib/locale.ts'
import styles from './language-switch.module.css'

const YEAR_S = 365 * 24 * 60 * 60

/** Changes the language of this browser. The page stays, with whatever was typed and wherever the game is. */
export const LanguageSwitch = () => {
  const texts = useTranslations('common')
  const locale = useLocale()
  const router = useRouter()

  const choose = (chosen: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is younger than the phones that join.
    document.cookie = `${LOCALE_COOKIE}=${chosen}; path=/; max-age=${YEAR_S}; samesite=lax`
    router.refresh()
  }

  return (
    <label className={styles.switch}>
      <span className="visually-hidden">{texts('language')}</span>
      <select
        className={styles.select}
        value={locale}
        onChange={({ target }) => {
          choose(target.value)
          // The host's arrow keys lead the game again, unless they are what changes the language.
          if (!target.matches(':focus-visible')) target.blur()
        }}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
