import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView, RaceView, RoomView } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { Podium } from '../../_components/podium.tsx'
import { Race } from '../../_components/race.tsx'
import { RoundsReview } from '../../_components/rounds-review.tsx'
import { useWords } from '../../_lib/use-words.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import styles from '../solo.module.css'
import { RankedResult } from './ranked-result.tsx'

/** On the very same items, so right answers compare as they are. */
const headline = (texts: Texts<'solo'>, words: Words, right: number, models: RaceView['models']): string => {
  const named = (some: RaceView['models']) => words.list(some.map(({ model }) => words.modelName(model)))
  const beaten = models.filter((model) => model.right < right)
  const level = models.filter((model) => model.right === right)
  if (beaten.length === models.length)
    return texts('result.beatAll', { models: words.numberWord(models.length) })
  if (beaten.length > 0) return texts('result.beat', { models: named(beaten) })
  if (level.length > 0) return texts('result.tied', { models: named(level) })
  return texts('result.beaten')
}

export const SoloResult = ({
  room,
  phase,
  player,
  classKey,
}: {
  room: RoomView
  phase: Extract<PhaseView, { name: 'podium' }>
  player: PlayerView
  /** Of the class's board that it was played for as well. */
  classKey: string | undefined
}) => {
  const texts = useTranslations('solo')
  const games = useTranslations('games')
  const words = useWords()
  const [part] = room.parts
  const same = `deck=${part?.deck}&labels=${part?.choiceCount}&mode=${part?.mode}`
  const again =
    typeof part?.deck === 'string'
      ? `/solo?seed=${room.seed}&${same}`
      : `/solo?items=${phase.rounds.map(({ itemIndex }) => itemIndex).join()}`
  // Nobody typed a name: the server's own word for the player is in one language.
  const places = phase.places.map((place) => ({
    ...place,
    players: place.players.map((one) => ({ ...one, nickname: texts('result.you') })),
  }))
  const next = `/solo?start=1&${same}&ranked=1${classKey ? `&class=${classKey}` : ''}`
  return (
    <div className={styles.result}>
      <h1 className={`headline ${styles.title}`}>
        {headline(texts, words, player.right, phase.race.models)}
      </h1>
      <p className={styles.lead}>
        {texts('result.lead', { right: player.right, asked: phase.rounds.length })}
      </p>
      <Race race={phase.race} peopleName={texts('result.you')} />
      <p className={styles.actions}>
        <ButtonLink href={room.ranked ? next : '/solo?start=1'} variant="primary">
          {texts('result.newOnes')}
        </ButtonLink>
        {/* What was asked before counts for nothing on the board. */}
        {!room.ranked && <ButtonLink href={again}>{texts('result.again')}</ButtonLink>}
        <ButtonLink href={`/report/${room.roomId}/me`}>{games('leftBehind.ownPage')}</ButtonLink>
        <ButtonLink href="/models">{texts('result.models')}</ButtonLink>
      </p>
      {room.ranked ? (
        <RankedResult roomId={room.roomId} />
      ) : (
        <p className={styles.invite}>
          {texts.rich('result.notRanked', {
            ranked: (words) => <Link href="/solo?ranked=1">{words}</Link>,
            board: (words) => <Link href="/leaderboard">{words}</Link>,
          })}
        </p>
      )}
      <Podium places={places} ownId={player.playerId} />
      {player.answers && <RoundsReview rounds={phase.rounds} answers={player.answers} />}
    </div>
  )
}
