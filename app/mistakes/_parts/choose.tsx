'use client'

import type { ReactNode } from 'react'
import styles from './panel.module.css'

interface Props {
  name: string
  value: string
  options: readonly { readonly value: string; readonly text: string }[]
  onChange: (value: string) => void
}

/** One of several, with its name for those who hear it. */
export const Choose = ({ name, value, options, onChange }: Props): ReactNode => (
  <select
    className={styles.select}
    aria-label={name}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  >
    {options.map(({ value: each, text }) => (
      <option key={each} value={each}>
        {text}
      </option>
    ))}
  </select>
)
