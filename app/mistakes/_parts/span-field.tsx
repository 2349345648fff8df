'use client'

import { useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Span } from '../_lib/view.ts'
import styles from './filters.module.css'

interface Props {
  name: string
  /** The widest that there is. */
  most: Span
  step: number
  value: Span | null
  /** Called with null for all. */
  onChange: (span: Span | null) => void
}

/** Two numbers, taken once they are left or confirmed; a pair the wrong way round or out of bounds is said and not taken. */
export const SpanField = ({ name, most, step, value, onChange }: Props) => {
  const texts = useTranslations('mistakes')
  const id = useId()
  const [typed, setTyped] = useState(() => (value ?? most).map(String))
  const [bad, setBad] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other numbers, not every drawing.
  useEffect(() => {
    setTyped((value ?? most).map(String))
    setBad(false)
  }, [value?.[0], value?.[1]])
  const take = () => {
    const [from, to] = typed.map((text) => (text.trim() === '' ? Number.NaN : Number(text))) as [
      number,
      number,
    ]
    const fits = from >= most[0] && from <= to && to <= most[1]
    setBad(!fits)
    if (!fits || (value ? value[0] === from && value[1] === to : from === most[0] && to === most[1])) return
    onChange(from === most[0] && to === most[1] ? null : [from, to])
  }
  return (
    <fieldset className={styles.group} aria-describedby={bad ? `${id}-bad` : undefined}>
      <legend className="caption">{name}</legend>
      <span className={styles.span}>
        {typed.map((text, end) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: an end is its place.
            key={end}
            type="number"
            className={styles.number}
            aria-label={texts(end === 0 ? 'filters.from' : 'filters.to', { name })}
            aria-invalid={bad}
            min={most[0]}
            max={most[1]}
            step={step}
            value={text}
            onChange={({ target }) => setTyped(typed.map((old, i) => (i === end ? target.value : old)))}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
        ))}
      </span>
      {bad && (
        <span id={`${id}-bad`} role="alert" className={styles.bad}>
          {texts('filters.bad', { from: String(most[0]), to: String(most[1]) })}
        </span>
      )}
    </fieldset>
  )
}
