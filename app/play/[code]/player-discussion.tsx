import { CLASS_NAMES, type PhaseView, type PlayerView } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { VoteBars } from '../../_components/vote-bars.tsx'
import styles from './play.module.css'

/** Between two votes: what the class thinks, without the label. */
export const PlayerDiscussion = ({
  phase,
  player,
}: {
  phase: Extract<PhaseView, { name: 'discussion' }>
  player: PlayerView
}) => (
  <div className={styles.standing}>
    <h1 className={`headline ${styles.label}`}>Talk it over</h1>
    <p className={styles.lead}>
      {player.choice === null
        ? 'You have not voted yet. The second vote is open to you all the same.'
        : `You said ${CLASS_NAMES[player.choice]}. Convince your neighbour, or be convinced.`}
    </p>
    <div className={styles.item}>
      <Garment imageBase64={phase.question.imageBase64} alt="The piece in question" scale={6} />
    </div>
    <VoteBars choices={phase.question.choices} counts={phase.firstCounts} own={player.choice} />
  </div>
)
