'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, Report, ReportFile } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { describeParts } from '../../_lib/describe-parts.ts'
import { saveRoomFile } from '../../_lib/room-files.ts'
import { useWords } from '../../_lib/use-words.ts'
import choices from './choices.module.css'
import styles from './opening.module.css'

/** The mean over these rounds of the share that was right; null where none knows right and wrong or was asked of anybody. */
const shareOf = (rounds: Report['others']): number | null => {
  const shares = rounds.flatMap(({ people }) => people?.accuracy ?? [])
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** Of the people on what was reported; null where there is no such figure. */
const shareRight = ({ items, answerCount, accuracy, others }: Report): number | null => {
  if (items.length === 0) return shareOf(others)
  return answerCount === 0 ? null : accuracy.people.accuracy
}

/** Where there is no figure. */
const titleKey = ({ room, items, accuracy, others }: Report) => {
  if (items.length > 0) return accuracy.people.accuracy === null ? 'headline.nobody' : 'headline.silence'
  if (others.length > 0) return 'headline.verdicts'
  return room.games.length === 0 ? 'headline.nothing' : 'headline.other'
}

const FILES = [
  { file: 'report.xlsx', name: 'actions.xlsx' },
  { file: 'report.csv', name: 'actions.csv' },
  { file: 'answers.csv', name: 'actions.lab' },
] as const satisfies readonly { readonly file: ReportFile; readonly name: string }[]

const Actions = ({ report: { room, game, items, others }, token }: { report: Report; token: string }) => {
  const texts = useTranslations('report')
  const refusals = useTranslations('refusals')
  const played = items.length + others.length > 0
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const save = async (file: ReportFile) => {
    setTrouble(null)
    const saved = await saveRoomFile(room.roomId, file, game === null ? '' : `?game=${game}`, token)
    if (!saved.ok) setTrouble(saved.error.code)
  }
  return (
    <section className={`${styles.actions} no-print`} aria-label={texts('actions.name')}>
      <div className={styles.buttons}>
        {played && (
          <>
            <Button variant="primary" onClick={() => window.print()}>
              {texts('actions.print')}
            </Button>
            {FILES.map(({ file, name }) => (
              <Button key={file} onClick={() => save(file)}>
                {texts(name)}
              </Button>
            ))}
          </>
        )}
      </div>
      {played && <p className={styles.note}>{texts('actions.labNote')}</p>}
      {room.open && (
        <p>
          <ButtonLink href={`/host/${room.code}`}>{texts('actions.back')}</ButtonLink>
        </p>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble && refusals(trouble)}
      </p>
    </section>
  )
}

const Games = ({ report, onChoose }: { report: Report; onChoose: (game: number | null) => void }) => {
  const texts = useTranslations('report')
  return (
    <fieldset className={`${choices.choices} no-print`}>
      <legend className="visually-hidden">{texts('games.name')}</legend>
      <button type="button" aria-pressed={report.game === null} onClick={() => onChoose(null)}>
        {texts('games.all')}
      </button>
      {report.room.games.map((each) => (
        <button
          key={each.game}
          type="button"
          aria-pressed={report.game === each.game}
          onClick={() => onChoose(each.game)}
        >
          {texts('games.one', { game: each.game })}
        </button>
      ))}
    </fieldset>
  )
}

/** What came of it in one figure, and what can be done with the report. */
export const Opening = ({
  report,
  token,
  onChooseGame,
}: {
  report: Report
  token: string
  onChooseGame: (game: number | null) => void
}) => {
  const { room, items, students, answerCount, others } = report
  const texts = useTranslations('report')
  const games = useTranslations('games')
  const words = useWords()
  const share = shareRight(report)
  const reported = room.games.find(({ game }) => game === report.game)
  const played = items.length + others.length
  const planned =
    room.parts.reduce((sum, { roundCount }) => sum + roundCount, 0) * (reported ? 1 : room.games.length)
  const facts = [
    texts('room', { code: room.code }),
    words.day(room.openedAt),
    describeParts(games, words, room.parts),
    ...(reported ? [texts('games.one', { game: reported.game })] : []),
    ...(0 < played && played < planned ? [texts('played', { played, planned })] : []),
    texts('deletedOn', { day: words.day(room.deleteAt) }),
  ]
  return (
    <header className={styles.opening}>
      <p className="caption">{facts.join(' · ')}</p>
      <h1 className={`headline ${share === null ? styles.words : styles.title}`}>
        {share === null ? texts(titleKey(report)) : texts('headline.share', { share: words.percent(share) })}
      </h1>
      <div className={styles.about}>
        <p>
          {items.length === 0
            ? others.length > 0
              ? texts('lead.others', { students: students.length, rounds: others.length })
              : texts(room.games.length === 0 ? 'lead.nothing' : 'lead.other')
            : answerCount === 0
              ? texts('lead.silence', { students: students.length, pieces: items.length })
              : texts('lead.answers', {
                  students: students.length,
                  pieces: items.length,
                  answers: answerCount,
                })}
        </p>
        {room.games.length > 1 && <Games report={report} onChoose={onChooseGame} />}
        <Actions report={report} token={token} />
      </div>
    </header>
  )
}
