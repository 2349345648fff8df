import Link from 'next/link'
import styles from './site.module.css'

export const Wordmark = () => (
  // Not fetched ahead, as in the header.
  <Link href="/" prefetch={false} className={`headline ${styles.wordmark}`}>
    Catwalk
  </Link>
)
