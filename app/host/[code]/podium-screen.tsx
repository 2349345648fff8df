import { useTranslations } from 'use-intl'
import { type Mode, NAMES_THE_ITEM, type PhaseView } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { Podium } from '../../_components/podium.tsx'
import { StandingsTable } from '../../_components/standings-table.tsx'
import { TeamStandings } from '../../_components/team-standings.tsx'
import { TribunalFigures } from '../../_components/tribunal-figures.tsx'
import { useSettled } from '../../_lib/use-settled.ts'
import { ConfusionBoard } from './confusion-board.tsx'
import { CloseRoom, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './podium-screen.module.css'
import { shownPlaces } from './shown-places.ts'
import { useMatrix } from './use-matrix.ts'

const ROWS_SHOWN = 5
/** Signs beyond which the title is set smaller, so that it stays on one line. */
const LONG_TITLE = 12

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'podium' }>
}

/** The end: accuracy decides the podium, points the list beside it, which is the teams' where there are some. No key starts a rematch, so nobody does by accident. */
export const PodiumScreen = ({ phase, ...screen }: Props) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  // Where these buttons are, one was pressed to come here.
  const settled = useSettled('podium', 1000)
  const matrix = useMatrix(screen.host)
  const { tribunal } = phase
  const title = texts(tribunal ? 'podium.court' : 'podium.title')
  const byPoints = phase.places.every(({ points }) => points !== null)
  const counts = (mode: Mode) => (byPoints ? mode !== 'tribunal' : NAMES_THE_ITEM[mode])
  const pieces = phase.rounds.filter(({ mode, practice }) => !practice && counts(mode))
  return (
    <>
      <p className="caption">
        {tribunal
          ? texts('podium.overCourt')
          : texts(byPoints ? 'podium.overPoints' : 'podium.over', { pieces: pieces.length })}
      </p>
      {matrix.shown ? (
        <ConfusionBoard confusion={screen.host.confusion} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.main}>
            <h1 className={`headline ${styles.title}`} data-long={title.length > LONG_TITLE}>
              {title}
            </h1>
            {tribunal ? (
              <TribunalFigures tribunal={tribunal} />
            ) : (
              <Podium places={shownPlaces(phase.places)} projected />
            )}
          </div>
          {!tribunal && (
            <section className={styles.points} aria-labelledby="points">
              <h2 id="points" className={`headline ${styles.subtitle}`}>
                {texts(phase.teams.length > 0 ? 'podium.teams' : 'podium.points')}
              </h2>
              {phase.teams.length > 0 ? (
                <TeamStandings teams={phase.teams} />
              ) : (
                <StandingsTable standings={phase.standings} most={ROWS_SHOWN} named={!byPoints} />
              )}
            </section>
          )}
        </div>
      )}
      <Footer {...screen}>
        <CloseRoom act={screen.act} />
        {matrix.toggle && (
          <Button hint="X" onClick={matrix.toggle}>
            {texts(matrix.shown ? 'podium.title' : 'standings.matrix')}
          </Button>
        )}
        <div className={styles.ways} data-fresh={!settled}>
          <Button onClick={() => screen.act('game:rematch', {})}>{games('actions.rematch')}</Button>
          <ButtonLink variant="primary" href={`/report/${screen.room.roomId}`}>
            {texts('podium.report')}
          </ButtonLink>
        </div>
      </Footer>
    </>
  )
}
