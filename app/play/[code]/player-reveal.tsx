import {
  CLASS_NAMES,
  type PhaseView,
  type PlayerView,
  type RevealedRoundView,
} from '../../../contracts/index.ts'
import { Distribution } from '../../_components/distribution.tsx'
import { FooledList } from '../../_components/fooled-list.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ModeSentence } from '../../_components/mode-sentence.tsx'
import { formatCount } from '../../_lib/format.ts'
import { revealHeading } from '../../_lib/reveal-heading.ts'
import styles from './play.module.css'

const verdict = (
  { lastRound, choice, models }: PlayerView,
  { mode, practice }: RevealedRoundView,
): string => {
  if (!lastRound?.asked) return 'You came in after this one'
  if (choice === null && models === null) return 'No answer from you'
  if (lastRound.right === null) return `Your vote: ${CLASS_NAMES[choice ?? 0]}`
  const points = practice ? 'practice' : `${formatCount(lastRound.points)} points`
  if (mode === 'fooled') return `${lastRound.right ? 'All found' : 'Not quite'}, ${points}`
  if (lastRound.right) return `Right, ${points}`
  const said = `You said ${CLASS_NAMES[choice ?? 0]}`
  return lastRound.points === 0 ? said : `${said}, ${points}`
}

export const PlayerReveal = ({
  phase: { revealed, tribunal },
  player,
}: {
  phase: Extract<PhaseView, { name: 'reveal' }>
  player: PlayerView
}) => {
  const heading = revealHeading(revealed, tribunal)
  return (
    <div className={styles.standing}>
      <div className={styles.revealed}>
        <Garment imageBase64={revealed.imageBase64} alt="" scale={4} />
        <div>
          <p className="caption">{heading.over}</p>
          <h1 className={`headline ${styles.label}`}>{heading.word}</h1>
        </div>
      </div>
      <p className={styles.verdict} data-right={player.lastRound?.right ?? false}>
        {verdict(player, revealed)}
      </p>
      <p className={styles.lead}>
        {player.rank !== null && `No. ${player.rank}`}
        {player.gapToNext !== null && `, ${formatCount(player.gapToNext)} points to the next place`}
        {player.streak > 1 && `. ${player.streak} right in a row`}
      </p>
      <ModeSentence revealed={revealed} />
      {revealed.tickedCounts ? (
        <FooledList revealed={revealed} counts={revealed.tickedCounts} own={player.models} />
      ) : (
        <Distribution revealed={revealed} own={player.choice} />
      )}
    </div>
  )
}
