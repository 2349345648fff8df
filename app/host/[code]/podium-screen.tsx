import type { PhaseView } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { Podium } from '../../_components/podium.tsx'
import { StandingsTable } from '../../_components/standings-table.tsx'
import { CloseRoom, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './podium-screen.module.css'

const PLACES_SHOWN = 3
const ROWS_SHOWN = 5

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'podium' }>
}

/** The end: accuracy decides the podium, points the list beside it. No key starts a rematch, so nobody does by accident. */
export const PodiumScreen = ({ phase, ...screen }: Props) => (
  <>
    <p className="caption">
      {phase.rounds.length} {phase.rounds.length === 1 ? 'piece' : 'pieces'} · people and models by accuracy
    </p>
    <div className={styles.columns}>
      <div className={styles.main}>
        <h1 className={`headline ${styles.title}`}>The podium</h1>
        <Podium places={phase.places.slice(0, PLACES_SHOWN)} />
      </div>
      <section className={styles.points} aria-labelledby="points">
        <h2 id="points" className={`headline ${styles.subtitle}`}>
          By points
        </h2>
        <StandingsTable standings={phase.standings.slice(0, ROWS_SHOWN)} />
      </section>
    </div>
    <Footer {...screen}>
      <CloseRoom act={screen.act} />
      <ButtonLink href={`/report/${screen.room.roomId}`}>Report</ButtonLink>
      <Button variant="primary" onClick={() => screen.act('game:rematch', {})}>
        Rematch
      </Button>
    </Footer>
  </>
)
