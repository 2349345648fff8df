import { type FormEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ErrorCode, PlayerView, RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { HangTag } from '../../_components/hang-tag.tsx'
import { ModePicture } from '../../_components/mode-picture.tsx'
import { makeNickname } from '../../_lib/nickname.ts'
import { teamName } from '../../_lib/team-name.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import { useWords } from '../../_lib/use-words.ts'
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
  const texts = useTranslations('play')
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const locale = useLocale()
  const [draft, setDraft] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const mode = room.parts[0]?.mode

  const rename = async (event: FormEvent) => {
    event.preventDefault()
    const renamed = await send('player:rename', { nickname: draft ?? '' })
    setTrouble(renamed.ok ? null : renamed.error.code)
    if (renamed.ok) setDraft(null)
  }

  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.title}`}>{texts('lobby.title')}</h1>
      <p className={styles.tag}>
        <HangTag tone="hot">{player.nickname}</HangTag>
      </p>
      <p className={styles.lead}>
        {texts('lobby.lead', { people: room.playerCount, models: words.numberWord(room.models.length) })}
      </p>
      {room.options.teams > 0 && (
        <fieldset className={styles.teams}>
          <legend className="caption">{texts('lobby.team')}</legend>
          {Array.from({ length: room.options.teams }, (_, team) => (
            <Button
              // biome-ignore lint/suspicious/noArrayIndexKey: a team is its number.
              key={team}
              aria-pressed={team === player.team}
              className={styles.team}
              onClick={() => send('player:change-team', { team })}
            >
              {teamName(games, team)}
            </Button>
          ))}
        </fieldset>
      )}
      {draft === null ? (
        <Button variant="quiet" className={styles.start} onClick={() => setDraft(player.nickname)}>
          {texts('lobby.rename')}
        </Button>
      ) : (
        <form className={styles.rename} onSubmit={rename}>
          <label className="caption" htmlFor="nickname">
            {texts('lobby.name')}
          </label>
          <input id="nickname" value={draft} maxLength={60} onChange={(e) => setDraft(e.target.value)} />
          <Button type="submit">{texts('lobby.keep')}</Button>
          <Button variant="quiet" onClick={async () => setDraft(await makeNickname(locale))}>
            {texts('lobby.another')}
          </Button>
        </form>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble && refusals(trouble)}
      </p>
      {mode && (
        <section className={styles.how} aria-labelledby="how">
          <ModePicture mode={mode} className={styles.picture} />
          <div>
            <h2 id="how" className={styles.mode}>
              {games(`modes.${mode}.name`)}
            </h2>
            <p>{games(`modes.${mode}.line`)}</p>
          </div>
        </section>
      )}
    </div>
  )
}
