'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import styles from './site.module.css'
import { Wordmark } from './wordmark.tsx'

const PLACES = [
  { href: '/solo', name: 'nav.play' },
  { href: '/host', name: 'nav.host' },
  { href: '/join', name: 'nav.join' },
  { href: '/models', name: 'nav.models' },
  { href: '/mistakes', name: 'nav.mistakes' },
  { href: '/leaderboard', name: 'nav.leaderboard' },
  { href: '/lab', name: 'nav.lab' },
] as const

export const SiteHeader = () => {
  const texts = useTranslations('common')
  const path = usePathname()
  return (
    <header className={styles.header}>
      <Wordmark />
      <nav aria-label={texts('main')} className={styles.nav}>
        {PLACES.map(({ href, name }) => (
          <Link
            key={href}
            href={href}
            // Drawn for each visitor anew, so that nothing of a page could be fetched ahead but its frame, which is here already.
            prefetch={false}
            aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
          >
            {texts(name)}
          </Link>
        ))}
      </nav>
    </header>
  )
}
