import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

interface Look {
  children: ReactNode
  /** The key that does the same. */
  hint?: string
  /** One primary action a screen. */
  variant?: 'primary' | 'plain' | 'quiet'
}

const Face = ({ children, hint }: Look) => (
  <>
    {children}
    {hint && (
      <span className={styles.hint} data-key aria-hidden="true">
        {hint}
      </span>
    )}
  </>
)

export const Button = ({
  children,
  hint,
  variant = 'plain',
  className = '',
  ...rest
}: Look & ComponentProps<'button'>) => (
  <button type="button" {...rest} className={`${styles.button} ${styles[variant]} ${className}`}>
    <Face hint={hint}>{children}</Face>
  </button>
)

export const ButtonLink = ({
  children,
  hint,
  variant = 'plain',
  className = '',
  href,
}: Look & { href: string; className?: string }) => (
  <Link href={href} className={`${styles.button} ${styles[variant]} ${className}`}>
    <Face hint={hint}>{children}</Face>
  </Link>
)
