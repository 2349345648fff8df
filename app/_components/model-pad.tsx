'use client'

import { useState } from 'react'
import type { ModelId } from '../../contracts/index.ts'
import { modelName } from '../_lib/models.ts'
import { Button } from './button.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './model-pad.module.css'

interface Props {
  models: readonly ModelId[]
  /** What was locked in; nothing can be ticked any more. */
  locked: readonly ModelId[] | null
  onLock: (ticked: ModelId[]) => void
}

/** The models to tick, and one press to lock them in: none is an answer too. */
export const ModelPad = ({ models, locked, onLock }: Props) => {
  const [ticked, setTicked] = useState<readonly ModelId[]>([])
  const shown = locked ?? ticked
  const toggle = (model: ModelId) =>
    setTicked((now) => (now.includes(model) ? now.filter((each) => each !== model) : [...now, model]))
  return (
    <fieldset className={styles.pad}>
      <legend className="visually-hidden">Models that got it wrong</legend>
      {models.map((model) => (
        <button
          key={model}
          type="button"
          className={styles.model}
          aria-pressed={shown.includes(model)}
          aria-disabled={locked !== null}
          onClick={() => locked === null && toggle(model)}
        >
          <ModelMark model={model} size={28} />
          <span>{modelName(model)}</span>
          <span className={styles.tick} aria-hidden="true" />
        </button>
      ))}
      {locked === null && (
        <Button variant="primary" className={styles.lock} onClick={() => onLock([...ticked])}>
          {ticked.length === 0 ? 'None was fooled' : `Lock in ${ticked.length}`}
        </Button>
      )}
    </fieldset>
  )
}
