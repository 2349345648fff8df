import { useTranslations } from 'use-intl'
import type { PhaseView, RaceView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { Race } from '../../_components/race.tsx'
import { StandingsTable } from '../../_components/standings-table.tsx'
import { TeamStandings } from '../../_components/team-standings.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { ConfusionBoard } from './confusion-board.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { NextButton } from './next-button.tsx'
import { PauseButton } from './pause.tsx'
import styles from './room.module.css'
import { useMatrix } from './use-matrix.ts'

/** So many, that six teams above them leave the buttons on the screen. */
const ROWS_BESIDE_TEAMS = 4

/** Of the models that somebody has more right than, the one with most right; null where nobody is ahead of any. */
const bestBeaten = (models: RaceView['models']): RaceView['models'][number] | null =>
  models
    .filter(({ beatenBy }) => beatenBy > 0)
    .reduce<RaceView['models'][number] | null>((a, b) => (a && a.right >= b.right ? a : b), null)

/** Signs beyond which the title is set smaller, so that it stays on one line. */
const LONG_TITLE = 9

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'standings' }>
}

export const StandingsScreen = ({ phase, ...screen }: Props) => {
  const texts = useTranslations('host')
  const words = useWords()
  const title = texts('standings.title')
  const beaten = bestBeaten(phase.race.models)
  const { room, host, act } = screen
  const { standings, teams } = phase
  const named = phase.race.people.asked > 0
  const matrix = useMatrix(host)
  return (
    <>
      <p className="caption">
        {texts('standings.after', { round: room.progress?.counted ?? 0, rounds: room.roundCount })}
      </p>
      {matrix.shown ? (
        <ConfusionBoard confusion={host.confusion} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.side}>
            <h1 className={`headline ${styles.title}`} data-long={title.length > LONG_TITLE}>
              {title}
            </h1>
            {named && <Race race={phase.race} peopleName={texts('youAll')} stacked />}
            {beaten && (
              <p className={styles.ahead}>
                {texts('standings.ahead', { count: beaten.beatenBy, model: words.modelName(beaten.model) })}
              </p>
            )}
          </div>
          <div className={styles.side}>
            {teams.length > 0 && <TeamStandings teams={teams} />}
            <StandingsTable
              standings={standings}
              {...(teams.length > 0 && { most: ROWS_BESIDE_TEAMS })}
              named={named}
            />
          </div>
        </div>
      )}
      <Footer {...screen}>
        <EndGame act={act} />
        <PauseButton act={act} />
        {matrix.toggle && (
          <Button hint="X" onClick={matrix.toggle}>
            {texts(matrix.shown ? 'standings.back' : 'standings.matrix')}
          </Button>
        )}
        <NextButton room={room} act={act} />
      </Footer>
    </>
  )
}
