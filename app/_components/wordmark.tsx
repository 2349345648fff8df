import Link from 'next/link'
import styles from './site.module.css'

export const Wordmark = () => (
  <Link href="/" className={`headline ${styles.wordmark}`}>
    Catwalk
  </Link>
)
