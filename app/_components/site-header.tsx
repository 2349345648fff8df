'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import styles from './site.module.css'
import { Wordmark } from './wordmark.tsx'

const PLACES = [
  { href: '/solo', name: 'nav.play' },
  { href: '/host', name: 'nav.host' },
  { href: '/join', name: 'nav.join' },
  { href: '/models', name: 'nav.models' },
] as const

export const SiteHeader = () => {
  const texts = useTranslations('common')
  return (
    <header className={styles.header}>
      <Wordmark />
      <nav aria-label={texts('main')} className={styles.nav}>
        {PLACES.map(({ href, name }) => (
          <Link key={href} href={href}>
            {texts(name)}
          </Link>
        ))}
      </nav>
    </header>
  )
}
