import type { PhaseView, PlayerView, RaceView, RoomView } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { Podium } from '../../_components/podium.tsx'
import { Race } from '../../_components/race.tsx'
import { RoundsReview } from '../../_components/rounds-review.tsx'
import { formatList, formatNumber } from '../../_lib/format.ts'
import { modelName } from '../../_lib/models.ts'
import styles from '../solo.module.css'

/** On the very same items, so right answers compare as they are. */
const headline = (right: number, models: RaceView['models']): string => {
  const beaten = models.filter((model) => model.right < right)
  const level = models.filter((model) => model.right === right)
  if (beaten.length === models.length) return `You beat all ${formatNumber(models.length)} models`
  if (beaten.length > 0) return `You beat ${formatList(beaten.map(({ model }) => modelName(model)))}`
  if (level.length > 0) return `You tied with ${formatList(level.map(({ model }) => modelName(model)))}`
  return 'The models were better'
}

export const SoloResult = ({
  room,
  phase,
  player,
}: {
  room: RoomView
  phase: Extract<PhaseView, { name: 'podium' }>
  player: PlayerView
}) => {
  const [part] = room.parts
  const again = `/solo?seed=${room.seed}&deck=${part?.deck}&labels=${part?.choiceCount}`
  return (
    <div className={styles.result}>
      <h1 className={`headline ${styles.title}`}>{headline(player.right, phase.race.models)}</h1>
      <p className={styles.lead}>
        {player.right} of {phase.rounds.length} right. Ten pieces tell little: the bands show where each of
        you may truly stand.
      </p>
      <Race race={phase.race} peopleName="You" />
      <p className={styles.actions}>
        <ButtonLink href="/solo?start=1" variant="primary">
          Ten new ones
        </ButtonLink>
        <ButtonLink href={again}>Same ten again</ButtonLink>
        <ButtonLink href={`/report/${room.roomId}/me`}>Your page</ButtonLink>
        <ButtonLink href="/models">The models</ButtonLink>
      </p>
      <Podium places={phase.places} ownId={player.playerId} />
      {player.answers && <RoundsReview rounds={phase.rounds} answers={player.answers} />}
    </div>
  )
}
