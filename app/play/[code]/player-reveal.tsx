import { CLASS_NAMES, type PhaseView, type PlayerView } from '../../../contracts/index.ts'
import { Distribution } from '../../_components/distribution.tsx'
import { Garment } from '../../_components/garment.tsx'
import { formatCount } from '../../_lib/format.ts'
import styles from './play.module.css'

const verdict = ({ lastRound, choice }: PlayerView): string => {
  if (!lastRound?.asked) return 'You came in after this one'
  if (choice === null) return 'No answer from you'
  return lastRound.right
    ? `Right, ${formatCount(lastRound.points)} points`
    : `You said ${CLASS_NAMES[choice]}`
}

export const PlayerReveal = ({
  phase: { revealed },
  player,
}: {
  phase: Extract<PhaseView, { name: 'reveal' }>
  player: PlayerView
}) => (
  <div className={styles.standing}>
    <div className={styles.revealed}>
      <Garment imageBase64={revealed.imageBase64} alt="" scale={4} />
      <div>
        <p className="caption">It is a</p>
        <h1 className={`headline ${styles.label}`}>{CLASS_NAMES[revealed.label]}</h1>
      </div>
    </div>
    <p className={styles.verdict} data-right={player.lastRound?.right ?? false}>
      {verdict(player)}
    </p>
    <p className={styles.lead}>
      {player.rank !== null && `No. ${player.rank}`}
      {player.gapToNext !== null && `, ${formatCount(player.gapToNext)} points to the next place`}
      {player.streak > 1 && `. ${player.streak} right in a row`}
    </p>
    <Distribution revealed={revealed} own={player.choice} />
  </div>
)
