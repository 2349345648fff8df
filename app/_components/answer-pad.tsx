'use client'

import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Label } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './answer-pad.module.css'
import { ClassSilhouette } from './class-silhouette.tsx'

/** Signs beyond which a name is set narrower, so that it stays clear of its key on the smallest phones. */
const LONG_NAME = 11

interface Props {
  choices: readonly Label[]
  /** The answer given or on its way; nothing can be pressed any more. */
  chosen: Label | null
  onChoose: (choice: Label) => void
  /** Whether another one may still be chosen. */
  changeable?: boolean
}

/** The labels to choose from, by touch, pointer or the keys 0–9. */
export const AnswerPad = ({ choices, chosen, onChoose, changeable = false }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const done = chosen !== null && !changeable
  const pad = useRef<HTMLFieldSetElement>(null)
  // Before the paint: a key pressed on sight must find its listener.
  useLayoutEffect(() => {
    if (done) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      // During a pause it is there and not seen.
      if (pad.current?.closest('[hidden]')) return
      const choice = choices.find((each) => String(each) === event.key)
      if (choice !== undefined) onChoose(choice)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [choices, done, onChoose])

  return (
    <fieldset ref={pad} className={`${styles.pad} ${choices.length > 4 ? styles.ten : styles.four}`}>
      <legend className="visually-hidden">{texts('answerPad.answers')}</legend>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.choice}
          aria-pressed={chosen === choice}
          aria-disabled={done}
          onClick={() => !done && onChoose(choice)}
        >
          <ClassSilhouette label={choice} />
          <span className={styles.name} data-long={words.className(choice).length > LONG_NAME}>
            {words.className(choice)}
          </span>
          <span className={`figure ${styles.key}`}>{choice}</span>
        </button>
      ))}
    </fieldset>
  )
}
