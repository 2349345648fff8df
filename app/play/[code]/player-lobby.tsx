import { type FormEvent, useState } from 'react'
import type { PlayerView, RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { HangTag } from '../../_components/hang-tag.tsx'
import { ModePicture } from '../../_components/mode-picture.tsx'
import { formatNumber } from '../../_lib/format.ts'
import { MODE_LABELS } from '../../_lib/modes.ts'
import { makeNickname } from '../../_lib/nickname.ts'
import { TEAM_NAMES } from '../../_lib/teams.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from './play.module.css'

/** In, and waiting; the name can still be changed. */
export const PlayerLobby = ({
  room,
  player,
  send,
}: {
  room: RoomView
  player: PlayerView
  send: SendCommand
}) => {
  const [draft, setDraft] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const mode = room.parts[0]?.mode

  const rename = async (event: FormEvent) => {
    event.preventDefault()
    const renamed = await send('player:rename', { nickname: draft ?? '' })
    setTrouble(renamed.ok ? null : renamed.error.message)
    if (renamed.ok) setDraft(null)
  }

  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.title}`}>You are in</h1>
      <p className={styles.tag}>
        <HangTag tone="hot">{player.nickname}</HangTag>
      </p>
      <p className={styles.lead}>
        {room.playerCount === 1
          ? 'You are the first.'
          : `${room.playerCount} people are in, and ${formatNumber(room.models.length)} models.`}{' '}
        The game starts on the projector; the pieces show up here too.
      </p>
      {room.options.teams > 0 && (
        <fieldset className={styles.teams}>
          <legend className="caption">Your team</legend>
          {TEAM_NAMES.slice(0, room.options.teams).map((name, team) => (
            <Button
              key={name}
              aria-pressed={team === player.team}
              className={styles.team}
              onClick={() => send('player:change-team', { team })}
            >
              {name}
            </Button>
          ))}
        </fieldset>
      )}
      {draft === null ? (
        <Button variant="quiet" className={styles.start} onClick={() => setDraft(player.nickname)}>
          Change the name
        </Button>
      ) : (
        <form className={styles.rename} onSubmit={rename}>
          <label className="caption" htmlFor="nickname">
            Your name in the room
          </label>
          <input id="nickname" value={draft} maxLength={60} onChange={(e) => setDraft(e.target.value)} />
          <Button type="submit">Keep it</Button>
          <Button variant="quiet" onClick={() => setDraft(makeNickname())}>
            Another name
          </Button>
        </form>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
      {mode && (
        <section className={styles.how} aria-labelledby="how">
          <ModePicture mode={mode} className={styles.picture} />
          <div>
            <h2 id="how" className={styles.mode}>
              {MODE_LABELS[mode].name}
            </h2>
            <p>{MODE_LABELS[mode].line}</p>
          </div>
        </section>
      )}
    </div>
  )
}
