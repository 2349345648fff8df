'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, ReportRoom, Result, Homework as SetHomework } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { endHomework, removeAttempt, renameAttempt, setHomework } from '../../_lib/room-files.ts'
import { useRoomFile } from '../../_lib/use-room-file.ts'
import { useWords } from '../../_lib/use-words.ts'
import { Section } from '../../models/_parts/section.tsx'
import styles from './homework.module.css'
import { daysOnOffer, endOfDay } from './homework-day.ts'
import { HomeworkSet } from './homework-set.tsx'
import report from './report.module.css'

/** A game and a day: that is all there is to choose. */
const Setting = ({
  room,
  busy,
  onSet,
}: {
  room: ReportRoom
  busy: boolean
  onSet: (game: number, until: number) => void
}) => {
  const texts = useTranslations('assign')
  const words = useWords()
  const { games, deleteAt } = room
  const days = daysOnOffer(Date.now(), deleteAt)
  const [game, setGame] = useState(games.at(-1)!.game)
  const [day, setDay] = useState(days.usual)
  const until = endOfDay(day)
  return (
    <form
      className={styles.setting}
      onSubmit={(event) => {
        event.preventDefault()
        if (until !== null) onSet(game, until)
      }}
    >
      {games.length > 1 && (
        <label className={styles.field}>
          <span className="caption">{texts('game')}</span>
          <select value={game} onChange={({ target }) => setGame(Number(target.value))}>
            {games.map((each) => (
              <option key={each.game} value={each.game}>
                {texts('gameOf', { game: each.game, time: words.time(each.startedAt) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.field}>
        <span className="caption">{texts('day')}</span>
        <input
          type="date"
          required
          min={days.first}
          max={days.last}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
      <Button type="submit" disabled={busy || until === null}>
        {texts('set')}
      </Button>
    </form>
  )
}

/** Homework of this room: setting it, its link, and who has done it. */
export const Homework = ({ room, token }: { room: ReportRoom; token: string }) => {
  const texts = useTranslations('assign')
  const refusals = useTranslations('refusals')
  const { roomId } = room
  const { retry, ...file } = useRoomFile<readonly SetHomework[]>(roomId, 'host', 'homework')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)

  const carryOut = async (deed: Promise<Result<unknown>>) => {
    setBusy(true)
    setTrouble(null)
    const done = await deed
    if (!done.ok) setTrouble(done.error.code)
    retry()
    setBusy(false)
  }
  const refused = file.status === 'refused' ? file.refusal.code : null
  const set = file.status === 'ready' ? file.content.toReversed() : []
  return (
    <div className="no-print">
      <Section id="homework" kicker={texts('kicker')} title={texts('title')} lead={texts('lead')}>
        <Setting
          room={room}
          busy={busy}
          onSet={(game, until) => void carryOut(setHomework(roomId, { game, until }, token))}
        />
        {(trouble ?? refused) && (
          <p role="alert" className={report.trouble}>
            {refusals((trouble ?? refused)!)}
          </p>
        )}
        {set.map((homework) => (
          <HomeworkSet
            key={homework.key}
            homework={homework}
            onEnd={() => void carryOut(endHomework(roomId, homework.key, token))}
            onRename={async (attemptId, nickname) => {
              const done = await renameAttempt(roomId, { key: homework.key, attemptId }, { nickname }, token)
              if (done.ok) retry()
              return done
            }}
            onRemove={(attemptId) =>
              void carryOut(removeAttempt(roomId, { key: homework.key, attemptId }, token))
            }
          />
        ))}
        {set.length > 0 && (
          <p>
            <Button variant="quiet" onClick={retry}>
              {texts('refresh')}
            </Button>
          </p>
        )}
      </Section>
    </div>
  )
}
