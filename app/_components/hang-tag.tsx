import type { ReactNode } from 'react'
import styles from './hang-tag.module.css'

/** A name, on a tag with its hole. */
export const HangTag = ({
  children,
  tone = 'paper',
}: {
  children: ReactNode
  tone?: 'paper' | 'hot' | 'quiet'
}) => <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
