import { useTranslations } from 'use-intl'
import type { PhaseView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { Garment } from '../../_components/garment.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { VoteBars } from '../../_components/vote-bars.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'
import { NextButton } from './next-button.tsx'
import { PauseButton } from './pause.tsx'
import { questionSize } from './question-size.ts'
import { RoundCaption } from './round-caption.tsx'

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'discussion' }>
  offsetMs: number
}

/** Between two votes: what the class thinks, without the label, and the time to talk. */
export const Discussion = ({ phase, offsetMs, ...screen }: Props) => {
  const texts = useTranslations('host')
  const title = texts('discussion')
  const { room, act } = screen
  const { round, question, firstCounts, startedAt, until } = phase
  return (
    <>
      <div className={`${styles.board} ${styles.asking}`}>
        <div className={styles.piece}>
          <RoundCaption room={room} />
          <Garment
            imageBase64={question.imageBase64}
            alt={texts('question.piece')}
            className={styles.garment}
          />
        </div>
        <div className={styles.words}>
          <div className={styles.clock}>
            <TimeBar openedAt={startedAt} deadlineAt={until} offsetMs={offsetMs} />
          </div>
          <h1 className={`headline ${styles.ask}`} data-size={questionSize(title)}>
            {title}
          </h1>
          <VoteBars choices={question.choices} counts={firstCounts} />
        </div>
      </div>
      <Footer {...screen}>
        <EndGame act={act} />
        <PauseButton act={act} />
        <Button onClick={() => act('time:extend', { round, seconds: 30 })}>
          {texts('moreTime', { seconds: 30 })}
        </Button>
        <NextButton room={room} act={act} />
      </Footer>
    </>
  )
}
