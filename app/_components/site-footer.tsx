'use client'

import { useTranslations } from 'use-intl'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './site.module.css'

export const SiteFooter = () => {
  const texts = useTranslations('common')
  return (
    <footer className={`caption ${styles.footer}`}>
      <span>{texts('figures')}</span>
      <span>{texts('data')}</span>
      <LanguageSwitch />
    </footer>
  )
}
