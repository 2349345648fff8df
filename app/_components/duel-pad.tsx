'use client'

import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Label } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
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
  const texts = useTranslations('games')
  const words = useWords()
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
          <span className="caption">{texts('duelPad.howSure')}</span>
          <span className={`figure ${styles.percent}`}>{words.percent(shown / 100)}</span>
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
        {/* It keeps its place, so that nothing moves under a finger. */}
        <Button
          variant="primary"
          className={styles.lock}
          data-locked={locked !== null}
          disabled={choice === null}
          onClick={() => choice !== null && onLock(choice, certainty)}
        >
          {texts('duelPad.lockIn')}
        </Button>
      </div>
    </div>
  )
}
