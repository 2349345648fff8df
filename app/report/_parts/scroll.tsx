import type { ReactNode } from 'react'
import styles from './report.module.css'

/** Holds what may be wider than a phone: then it scrolls, not the page. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  <section
    className={styles.scroll}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the keyboard scrolls it.
    tabIndex={0}
    aria-label={label}
  >
    {children}
  </section>
)
