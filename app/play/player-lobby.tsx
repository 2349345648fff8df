import { useTranslations } from 'use-intl'
import type { PlayerView, RoomView } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { HangTag } from '../_components/hang-tag.tsx'
import { ModePicture } from '../_components/mode-picture.tsx'
import { teamName } from '../_lib/team-name.ts'
import type { SendCommand } from '../_lib/use-room.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './play.module.css'
import { Rename } from './rename.tsx'

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
  const words = useWords()
  const mode = room.parts[0]?.mode

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
      <Rename room={room} player={player} send={send} />
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
