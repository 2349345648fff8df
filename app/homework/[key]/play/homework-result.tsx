import { useTranslations } from 'use-intl'
import type { GhostsView, PhaseView, PlayerView, RoomView } from '../../../../contracts/index.ts'
import { ButtonLink } from '../../../_components/button.tsx'
import { RoundsReview } from '../../../_components/rounds-review.tsx'
import { SiteFooter } from '../../../_components/site-footer.tsx'
import { useWords } from '../../../_lib/use-words.ts'
import type { Texts } from '../../../messages/messages.ts'
import styles from '../../homework.module.css'
import { GhostRace } from './ghost-race.tsx'
import { GhostTable } from './ghost-table.tsx'

const headline = (
  texts: Texts<'homework'>,
  { right, asked }: { right: number; asked: number },
  ghosts: GhostsView | null,
): string => {
  if (asked === 0) return texts('result.nothing')
  if (!ghosts?.place) return texts('result.right', { right, asked })
  return ghosts.place.place === 1 ? texts('result.first') : texts('result.place', ghosts.place)
}

/** The end: one's place in the class, everybody by name, and every piece once more. */
export const HomeworkResult = ({
  room,
  phase,
  player,
  ghosts,
}: {
  room: RoomView
  phase: Extract<PhaseView, { name: 'podium' }>
  player: PlayerView
  ghosts: GhostsView | null
}) => {
  const texts = useTranslations('homework')
  const games = useTranslations('games')
  const solo = useTranslations('solo')
  const words = useWords()
  const asked = phase.rounds.length
  const { right } = player
  return (
    <>
      <div className={styles.result}>
        <h1 className={`headline ${styles.title}`}>{headline(texts, { right, asked }, ghosts)}</h1>
        {asked === 0 && <p className={styles.lead}>{texts('result.nothingText')}</p>}
        {asked > 0 && asked < room.roundCount && (
          <p className={styles.ended}>
            {texts('result.ended', { answered: asked, pieces: room.roundCount })}
          </p>
        )}
        {ghosts && ghosts.people.accuracy !== null && (
          <p className={styles.lead}>
            {texts('result.lead', { right, asked, share: words.percent(ghosts.people.accuracy) })}
          </p>
        )}
        <p className={styles.actions}>
          {asked > 0 && (
            <ButtonLink href={`/report/${room.roomId}/me`}>{games('leftBehind.ownPage')}</ButtonLink>
          )}
          <ButtonLink href="/models">{solo('result.models')}</ButtonLink>
        </p>
        {ghosts && (
          <>
            <GhostRace view={ghosts} />
            <GhostTable view={ghosts} nickname={player.nickname} />
          </>
        )}
        {asked > 0 && player.answers && <RoundsReview rounds={phase.rounds} answers={player.answers} />}
      </div>
      <SiteFooter />
    </>
  )
}
