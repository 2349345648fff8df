'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelId } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import { Button } from './button.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './model-pad.module.css'

interface Props {
  models: readonly ModelId[]
  /** What was locked in. */
  locked: readonly ModelId[] | null
  /** Whether other ones may still be ticked and locked in. */
  changeable?: boolean
  onLock: (ticked: ModelId[]) => void
}

/** The models to tick, and one press to lock them in: none is an answer too. */
export const ModelPad = ({ models, locked, changeable = false, onLock }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const [ticked, setTicked] = useState<readonly ModelId[] | null>(null)
  const final = locked !== null && !changeable
  const shown = (final ? null : ticked) ?? locked ?? []
  const same = locked !== null && shown.length === locked.length && shown.every((m) => locked.includes(m))
  const toggle = (model: ModelId) =>
    setTicked(shown.includes(model) ? shown.filter((each) => each !== model) : [...shown, model])
  return (
    <fieldset className={styles.pad}>
      <legend className="visually-hidden">{texts('modelPad.legend')}</legend>
      {models.map((model) => (
        <button
          key={model}
          type="button"
          className={styles.model}
          aria-pressed={shown.includes(model)}
          aria-disabled={final}
          onClick={() => !final && toggle(model)}
        >
          <ModelMark model={model} size={28} />
          <span>{words.modelName(model)}</span>
          <span className={styles.tick} aria-hidden="true" />
        </button>
      ))}
      {/* It keeps its place, so that nothing moves under a finger. */}
      <Button
        variant="primary"
        className={styles.lock}
        data-locked={same}
        disabled={same}
        onClick={() => onLock([...shown])}
      >
        {texts('modelPad.lockIn', { count: shown.length })}
      </Button>
    </fieldset>
  )
}
