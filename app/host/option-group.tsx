import type { ReactNode } from 'react'
import styles from './settings.module.css'

export interface OptionProps {
  name: string
  value: string | number
  text: string
  line?: string
  /** A sign before the text. */
  mark?: ReactNode
  chosen: boolean
}

export const Option = ({ name, value, text, line, mark, chosen }: OptionProps) => (
  <label className={styles.option}>
    <input type="radio" name={name} value={value} defaultChecked={chosen} />
    <span className={styles.face}>
      <span className={styles.text}>
        {mark && <span className={styles.mark}>{mark}</span>}
        {text}
      </span>
      {line && <span className={styles.line}> {line}</span>}
    </span>
  </label>
)

interface Props {
  legend: string
  name: string
  options: readonly Omit<OptionProps, 'name' | 'chosen'>[]
  initial: string | number
  className?: string
  /** Only for a game of one part. */
  single?: boolean
}

/** One choice among a few, all of them in sight. The browser holds what is chosen. */
export const OptionGroup = ({ legend, name, options, initial, className = '', single = false }: Props) => (
  <fieldset className={`${styles.group} ${className}`} data-single={single}>
    <legend className="caption">{legend}</legend>
    <div className={styles.options}>
      {options.map((option) => (
        <Option key={option.value} {...option} name={name} chosen={option.value === initial} />
      ))}
    </div>
  </fieldset>
)
