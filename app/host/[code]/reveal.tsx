import { useTranslations } from 'use-intl'
import { NAMES_THE_ITEM, type PhaseView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { Distribution } from '../../_components/distribution.tsx'
import { FooledList } from '../../_components/fooled-list.tsx'
import { Garment } from '../../_components/garment.tsx'
import { MistakeSentence } from '../../_components/mistake-sentence.tsx'
import { ModeSentence } from '../../_components/mode-sentence.tsx'
import { Race } from '../../_components/race.tsx'
import { TribunalFigures } from '../../_components/tribunal-figures.tsx'
import { revealHeading } from '../../_lib/reveal-heading.ts'
import { rightChoice } from '../../_lib/right-choice.ts'
import { useWords } from '../../_lib/use-words.ts'
import { ConfusionBoard } from './confusion-board.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'
import { NextButton } from './next-button.tsx'
import { PauseButton } from './pause.tsx'
import { RoundCaption } from './round-caption.tsx'
import { useMatrix } from './use-matrix.ts'
import { WhyBoard } from './why-board.tsx'
import { WhyButton } from './why-button.tsx'

/** Signs beyond which a class's name is set smaller, so that it stays on one line. */
const LONG_NAME = 11

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'reveal' }>
}

/** What it was, who said what, and how that mistake is made elsewhere. */
const Answers = ({ phase, room }: Pick<Props, 'phase' | 'room'>) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const words = useWords()
  const { revealed, race, tribunal } = phase
  const heading = revealHeading(games, words, revealed, tribunal)
  return (
    <div className={`${styles.board} ${styles.revealing}`}>
      <div className={styles.piece}>
        <RoundCaption room={room} />
        <Garment imageBase64={revealed.imageBase64} alt={texts('reveal.piece')} className={styles.garment} />
        <ModeSentence revealed={revealed} projected />
        <MistakeSentence phase={phase} />
      </div>
      <div className={styles.words}>
        <h1>
          <span className="caption">{heading.over}</span>
          <span className={`headline ${styles.label}`} data-long={heading.word.length > LONG_NAME}>
            {heading.word}
          </span>
        </h1>
        {revealed.tickedCounts ? (
          <FooledList revealed={revealed} counts={revealed.tickedCounts} />
        ) : (
          <Distribution revealed={revealed} right={rightChoice(revealed, tribunal)} />
        )}
        {tribunal ? (
          <TribunalFigures tribunal={tribunal} across />
        ) : (
          NAMES_THE_ITEM[revealed.mode] &&
          race.people.asked > 0 && (
            <div className={styles.race}>
              <Race race={race} peopleName={texts('youAll')} projected />
            </div>
          )
        )}
      </div>
    </div>
  )
}

/** The answers, or what they go by, or the matrix that they made grow; the host goes to and fro. */
export const Reveal = ({ phase, ...screen }: Props) => {
  const { room, host, act } = screen
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const matrix = useMatrix(host)
  return (
    <>
      {matrix.shown ? (
        <>
          <RoundCaption room={room} />
          <ConfusionBoard confusion={host.confusion} />
        </>
      ) : host.why ? (
        <WhyBoard phase={phase} why={host.why} />
      ) : (
        <Answers phase={phase} room={room} />
      )}
      <Footer {...screen}>
        <EndGame act={act} />
        <PauseButton act={act} />
        {matrix.toggle && (
          <Button hint="X" onClick={matrix.toggle}>
            {matrix.shown ? games('why.back') : texts('standings.matrix')}
          </Button>
        )}
        {!matrix.shown && <WhyButton room={room} host={host} send={act} hint="W" />}
        <NextButton room={room} act={act} />
      </Footer>
    </>
  )
}
