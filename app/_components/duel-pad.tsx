'use client'

import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Label } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import { AnswerPad } from './answer-pad.tsx'
import { Button } from './button.tsx'
import styles from './duel-pad.module.css'

const STEP_PERCENT = 5
const FIRST_CERTAINTY = 60

interface Props {
  choices: readonly Label[]
  locked: { readonly choice: Label; readonly certainty: number } | null
  /** Whether another answer may still be locked in. */
  changeable?: boolean
  onLock: (choice: Label, certainty: number) => void
}

/** Choose a class, say how sure you are, lock both in. An even spread over the choices is the least one can be sure of. */
export const DuelPad = ({ choices, locked, changeable = false, onLock }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const least = Math.ceil(100 / choices.length / STEP_PERCENT) * STEP_PERCENT
  const [choice, setChoice] = useState<Label | null>(null)
  const [certainty, setCertainty] = useState<number | null>(null)
  const choose = useCallback((label: Label) => setChoice(label), [])
  const final = locked !== null && !changeable
  const chosen = (final ? null : choice) ?? locked?.choice ?? null
  const sure = (final ? null : certainty) ?? locked?.certainty ?? FIRST_CERTAINTY
  const same = locked !== null && chosen === locked.choice && sure === locked.certainty
  return (
    <div className={styles.duel}>
      <AnswerPad choices={choices} chosen={chosen} onChoose={choose} changeable={!final} />
      <div className={styles.sure}>
        <label className={styles.label}>
          <span className="caption">{texts('duelPad.howSure')}</span>
          <span className={`figure ${styles.percent}`}>{words.percent(sure / 100)}</span>
          <input
            type="range"
            min={least}
            max={100}
            step={STEP_PERCENT}
            value={sure}
            disabled={final}
            onChange={(event) => setCertainty(Number(event.target.value))}
          />
        </label>
        {/* It keeps its place, so that nothing moves under a finger. */}
        <Button
          variant="primary"
          className={styles.lock}
          data-locked={same}
          disabled={chosen === null || same}
          onClick={() => chosen !== null && onLock(chosen, sure)}
        >
          {texts('duelPad.lockIn')}
        </Button>
      </div>
    </div>
  )
}
