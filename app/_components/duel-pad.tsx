'use client'

import { useCallback, useState } from 'react'
import type { Label } from '../../contracts/index.ts'
import { AnswerPad } from './answer-pad.tsx'
import { Button } from './button.tsx'
import styles from './duel-pad.module.css'

const STEP_PERCENT = 5

interface Props {
  choices: readonly Label[]
  locked: { readonly choice: Label; readonly certainty: number } | null
  onLock: (choice: Label, certainty: number) => void
}

/** Choose a class, say how sure you are, lock both in. An even spread over the choices is the least one can be sure of. */
export const DuelPad = ({ choices, locked, onLock }: Props) => {
  const least = Math.ceil(100 / choices.length / STEP_PERCENT) * STEP_PERCENT
  const [choice, setChoice] = useState<Label | null>(null)
  const [certainty, setCertainty] = useState(60)
  const choose = useCallback((label: Label) => setChoice(label), [])
  const shown = locked?.certainty ?? certainty
  return (
    <div className={styles.duel}>
      <AnswerPad
        choices={choices}
        chosen={locked?.choice ?? choice}
        onChoose={choose}
        changeable={locked === null}
      />
      <div className={styles.sure}>
        <label className={styles.label}>
          <span className="caption">How sure</span>
          <span className={`figure ${styles.percent}`}>{shown}&nbsp;%</span>
          <input
            type="range"
            min={least}
            max={100}
            step={STEP_PERCENT}
            value={shown}
            disabled={locked !== null}
            onChange={(event) => setCertainty(Number(event.target.value))}
          />
        </label>
        {locked === null && (
          <Button
            variant="primary"
            disabled={choice === null}
            onClick={() => choice !== null && onLock(choice, certainty)}
          >
            Lock in
          </Button>
        )}
      </div>
    </div>
  )
}
