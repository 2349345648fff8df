import type { ReactNode } from 'react'
import styles from './section.module.css'

interface Props {
  id: string
  /** The short word over it. */
  kicker: string
  title: ReactNode
  /** What the figures say, in a sentence or two. */
  lead?: ReactNode
  /** Its body takes the whole width, under the headline. */
  wide?: boolean
  children: ReactNode
}

/** A part of a page under a rule: its headline says what is to be seen. */
export const Section = ({ id, kicker, title, lead, wide = false, children }: Props) => (
  <section id={id} className={styles.section} data-wide={wide} aria-labelledby={`${id}-title`}>
    <div className={styles.head}>
      <p className="caption">{kicker}</p>
      <h2 id={`${id}-title`} className={`headline ${styles.title}`}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
    <div className={styles.body}>{children}</div>
  </section>
)

/** A part of a section. */
export const Block = ({
  title,
  children,
  className = '',
}: {
  title: ReactNode
  children: ReactNode
  className?: string
}) => (
  <div className={`${styles.block} ${className}`}>
    <h3 className={styles.blockTitle}>{title}</h3>
    {children}
  </div>
)
