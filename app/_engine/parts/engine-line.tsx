'use client'

import { useTranslations } from 'use-intl'
import { ENGINES } from '../protocol.ts'
import type { EngineState } from '../use-engine.ts'
import { ChoiceRow } from './choice-row.tsx'
import styles from './engine-line.module.css'

/** What the browser computes with, and the others that it could. */
export const EngineLine = ({ state }: { state: EngineState }) => {
  const texts = useTranslations('engine')
  const { phase, started } = state
  return (
    <div className={styles.line} data-engine={started?.engine ?? ''}>
      <p aria-live="polite">
        {phase === 'failed' && texts('engineFailed')}
        {phase === 'asleep' && texts('engineAsleep')}
        {phase === 'starting' && texts('engineStarting')}
        {phase === 'ready' && started && texts('engineReady', { engine: texts(`engines.${started.engine}`) })}
      </p>
      {started && started.available.length > 1 && (
        <ChoiceRow
          legend={texts('chooseEngine')}
          value={started.engine}
          onChange={state.choose}
          choices={ENGINES.filter((name) => started.available.includes(name)).map((name) => ({
            value: name,
            face: texts(`engines.${name}`),
          }))}
        />
      )}
    </div>
  )
}
