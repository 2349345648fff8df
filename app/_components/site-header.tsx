import Link from 'next/link'
import styles from './site.module.css'
import { Wordmark } from './wordmark.tsx'

const PLACES = [
  { href: '/solo', name: 'Play' },
  { href: '/host', name: 'Host' },
  { href: '/join', name: 'Join' },
  { href: '/models', name: 'Models' },
]

export const SiteHeader = () => (
  <header className={styles.header}>
    <Wordmark />
    <nav aria-label="Main" className={styles.nav}>
      {PLACES.map(({ href, name }) => (
        <Link key={href} href={href}>
          {name}
        </Link>
      ))}
    </nav>
  </header>
)
