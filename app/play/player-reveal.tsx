import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import { ClassWord } from '../_components/class-word.tsx'
import { Distribution } from '../_components/distribution.tsx'
import { FooledList } from '../_components/fooled-list.tsx'
import { Garment } from '../_components/garment.tsx'
import { MistakeSentence } from '../_components/mistake-sentence.tsx'
import { ModeSentence } from '../_components/mode-sentence.tsx'
import { revealHeading } from '../_lib/reveal-heading.ts'
import { rightChoice } from '../_lib/right-choice.ts'
import { useWords } from '../_lib/use-words.ts'
import { describeBeaten } from './describe-beaten.ts'
import { describeStanding } from './describe-standing.ts'
import { describeVerdict } from './describe-verdict.ts'
import styles from './play.module.css'

export const PlayerReveal = ({
  phase,
  player,
}: {
  phase: Extract<PhaseView, { name: 'reveal' }>
  player: PlayerView
}) => {
  const { revealed, tribunal } = phase
  const texts = useTranslations('play')
  const games = useTranslations('games')
  const words = useWords()
  const heading = revealHeading(games, words, revealed, tribunal)
  const beaten = describeBeaten(texts, words, player, revealed)
  return (
    <div className={styles.standing}>
      <div className={styles.revealed}>
        <Garment imageBase64={revealed.imageBase64} alt="" scale={4} />
        <div>
          <p className="caption">{heading.over}</p>
          <h1 className={`headline ${styles.label}`}>
            <ClassWord>{heading.word}</ClassWord>
          </h1>
        </div>
      </div>
      <p className={styles.verdict} data-right={player.lastRound?.right ?? false}>
        {describeVerdict(texts, words, player, revealed)}
      </p>
      {beaten && <p className={styles.lead}>{beaten}</p>}
      {/* A court gives no points: nobody's place has changed. */}
      {!tribunal && <p className={styles.lead}>{describeStanding(texts, player)}</p>}
      <ModeSentence revealed={revealed} />
      {revealed.tickedCounts ? (
        <FooledList revealed={revealed} counts={revealed.tickedCounts} own={player.models} />
      ) : (
        <Distribution revealed={revealed} right={rightChoice(revealed, tribunal)} own={player.choice} />
      )}
      <MistakeSentence phase={phase} />
    </div>
  )
}
