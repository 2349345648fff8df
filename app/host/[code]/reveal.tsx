import { CLASS_NAMES, type PhaseView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { Distribution } from '../../_components/distribution.tsx'
import { Garment } from '../../_components/garment.tsx'
import { Race } from '../../_components/race.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'
import { MistakeSentence } from './mistake-sentence.tsx'
import { usePrimaryKey } from './use-primary-key.ts'

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'reveal' }>
}

/** What it was, who said what, and how that mistake is made elsewhere. */
export const Reveal = ({ room, host, act, phase }: Props) => {
  const { round, revealed, race, modelConfusionRow, modelConfusionTotal } = phase
  const next = () => void act('game:next', { round })
  usePrimaryKey(next)
  const name = CLASS_NAMES[revealed.label] ?? ''
  return (
    <>
      <div className={styles.board}>
        <div className={styles.piece}>
          <p className="caption">
            Round {round} of {room.roundCount}
          </p>
          <Garment imageBase64={revealed.imageBase64} alt="The piece" className={styles.garment} />
          <MistakeSentence
            revealed={revealed}
            confusionRow={modelConfusionRow}
            confusionTotal={modelConfusionTotal}
          />
        </div>
        <div className={styles.words}>
          <h1>
            <span className="caption">{/^[AEIOU]/.test(name) ? 'It is an ' : 'It is a '}</span>
            <span className={`headline ${styles.label}`}>{name}</span>
          </h1>
          <Distribution revealed={revealed} />
          <div className={styles.race}>
            <Race race={race} peopleName="You all" />
          </div>
        </div>
      </div>
      <Footer room={room} host={host}>
        <EndGame act={act} />
        <Button variant="primary" hint="space" onClick={next}>
          Next
        </Button>
      </Footer>
    </>
  )
}
