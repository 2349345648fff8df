'use client'

import { useState } from 'react'
import type { Report, ReportFile } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { describeParts } from '../../_lib/describe-parts.ts'
import { saveRoomFile } from '../../_lib/room-files.ts'
import { WORDS } from '../words.ts'
import choices from './choices.module.css'
import styles from './opening.module.css'

const titleOf = ({ items, answerCount, accuracy }: Report): string => {
  if (items.length === 0) return WORDS.title.nothing
  if (accuracy.people.accuracy === null) return WORDS.title.nobody
  return answerCount === 0 ? WORDS.title.silence : WORDS.title.share(accuracy.people.accuracy)
}

const FILES: readonly { readonly file: ReportFile; readonly name: string }[] = [
  { file: 'report.xlsx', name: WORDS.actions.xlsx },
  { file: 'report.csv', name: WORDS.actions.csv },
  { file: 'answers.csv', name: WORDS.actions.lab },
]

const Actions = ({ report: { room, game, items }, token }: { report: Report; token: string }) => {
  const played = items.length > 0
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (file: ReportFile) => {
    setTrouble(null)
    const saved = await saveRoomFile(room.roomId, file, game === null ? '' : `?game=${game}`, token)
    if (!saved.ok) setTrouble(saved.error.message)
  }
  return (
    <section className={`${styles.actions} no-print`} aria-label={WORDS.actions.name}>
      <div className={styles.buttons}>
        {played && (
          <>
            <Button variant="primary" onClick={() => window.print()}>
              {WORDS.actions.print}
            </Button>
            {FILES.map(({ file, name }) => (
              <Button key={file} onClick={() => save(file)}>
                {name}
              </Button>
            ))}
          </>
        )}
        {room.open && <ButtonLink href={`/host/${room.code}`}>{WORDS.actions.back}</ButtonLink>}
      </div>
      {played && <p className={styles.note}>{WORDS.actions.labNote}</p>}
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
    </section>
  )
}

const Games = ({ report, onChoose }: { report: Report; onChoose: (game: number | null) => void }) => (
  <fieldset className={`${choices.choices} no-print`}>
    <legend className="visually-hidden">{WORDS.games.name}</legend>
    <button type="button" aria-pressed={report.game === null} onClick={() => onChoose(null)}>
      {WORDS.games.all}
    </button>
    {report.room.games.map((each) => (
      <button
        key={each.game}
        type="button"
        aria-pressed={report.game === each.game}
        onClick={() => onChoose(each.game)}
      >
        {WORDS.games.one(each)}
      </button>
    ))}
  </fieldset>
)

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
  const { room, items, students, answerCount } = report
  const reported = room.games.find(({ game }) => game === report.game)
  const facts = [
    WORDS.room(room.code),
    WORDS.date(room.openedAt),
    describeParts(room.parts),
    ...(reported ? [WORDS.games.one(reported)] : []),
    WORDS.deletedOn(room.deleteAt),
  ]
  return (
    <header className={styles.opening}>
      <p className="caption">{facts.join(' · ')}</p>
      <h1 className={`headline ${styles.title}`}>{titleOf(report)}</h1>
      <div className={styles.about}>
        <p>
          {items.length === 0
            ? WORDS.leadNothing
            : answerCount === 0
              ? WORDS.leadSilence(students.length, items.length)
              : WORDS.lead(students.length, items.length, answerCount)}
        </p>
        {room.games.length > 1 && <Games report={report} onChoose={onChooseGame} />}
        <Actions report={report} token={token} />
      </div>
    </header>
  )
}
