import { type ReactNode, useId } from 'react'
import styles from './choice-row.module.css'

interface Props<Value extends string | number> {
  legend: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly { value: Value; face: ReactNode; name?: string; disabled?: boolean }[]
  className?: string
}

/** One of a few, as a row of buttons; a radio group to keyboards and screen readers. */
export const ChoiceRow = <Value extends string | number>({
  legend,
  value,
  onChange,
  choices,
  className = '',
}: Props<Value>) => {
  const group = useId()
  return (
    <fieldset className={`${styles.row} ${className}`}>
      <legend className="caption">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} title={choice.name}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          <span className={styles.face}>
            {choice.face}
            {choice.name && <span className="visually-hidden">{choice.name}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
