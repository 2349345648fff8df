import { useTranslations } from 'use-intl'
import type { PlayerView, RoomView } from '../../contracts/index.ts'
import { BriefingWords } from '../_components/briefing-words.tsx'
import { LanguageSwitch } from '../_components/language-switch.tsx'
import { Paused } from '../_components/paused.tsx'
import { quiet } from '../_components/quiet.tsx'
import type { RoomConnection } from '../_lib/room-connection.ts'
import type { SendCommand } from '../_lib/use-room.ts'
import { useWords } from '../_lib/use-words.ts'
import { announce } from './announce.ts'
import styles from './play.module.css'
import { PlayerCountdown } from './player-countdown.tsx'
import { PlayerDiscussion } from './player-discussion.tsx'
import { PlayerLobby } from './player-lobby.tsx'
import { PlayerPodium } from './player-podium.tsx'
import { PlayerQuestion } from './player-question.tsx'
import { PlayerReveal } from './player-reveal.tsx'
import { PlayerStanding } from './player-standing.tsx'

interface Props {
  connection: RoomConnection & { send: SendCommand }
  room: RoomView
  player: PlayerView
}

const Head = ({ room, player }: { room: RoomView; player: PlayerView }) => {
  const texts = useTranslations('play')
  return (
    <header className={styles.head}>
      <span className="figure">
        {room.progress === null
          ? room.code
          : room.progress.practice
            ? texts('head.practice')
            : `${room.progress.counted} / ${room.roundCount}`}
      </span>
      <span className={styles.nickname}>{player.nickname}</span>
      <span className="figure">{texts.rich('head.points', { points: player.points, quiet })}</span>
    </header>
  )
}

const Body = ({ connection, room, player }: Props) => {
  const { phase } = room
  switch (phase.name) {
    case 'lobby':
      return <PlayerLobby room={room} player={player} send={connection.send} />
    case 'countdown':
      return <PlayerCountdown room={room} phase={phase} offsetMs={connection.offsetMs} />
    case 'briefing':
      return <BriefingWords mode={phase.mode} />
    case 'discussion':
      return <PlayerDiscussion phase={phase} player={player} />
    case 'question':
      return (
        <PlayerQuestion
          room={room}
          phase={phase}
          player={player}
          count={connection.count}
          offsetMs={connection.offsetMs}
          send={connection.send}
        />
      )
    case 'reveal':
      return <PlayerReveal phase={phase} player={player} />
    case 'standings':
      return <PlayerStanding phase={phase} player={player} />
    case 'podium':
      return <PlayerPodium roomId={room.roomId} phase={phase} player={player} />
    case 'closed':
      return null
  }
}

/** Always there, so that screen readers hear what changes in it. */
const Announcer = ({ room, player }: { room: RoomView; player: PlayerView }) => {
  const play = useTranslations('play')
  const games = useTranslations('games')
  const words = useWords()
  return <output className="visually-hidden">{announce({ play, games, words }, room, player)}</output>
}

/** Where something runs against the clock, and the whole screen is needed. */
const HURRIED: readonly RoomView['phase']['name'][] = ['countdown', 'question']

export const PlayerPhase = ({ connection, room, player }: Props) => (
  <main
    className={styles.screen}
    data-phase={room.phase.name}
    data-round={'round' in room.phase ? room.phase.round : undefined}
  >
    <Head room={room} player={player} />
    <Announcer room={room} player={player} />
    {room.pause && <Paused pause={room.pause} offsetMs={connection.offsetMs} />}
    {/* It stays while the room is paused, with what was chosen and not yet locked in. */}
    <div className={styles.body} hidden={room.pause !== null}>
      <Body connection={connection} room={room} player={player} />
    </div>
    {(room.pause || !HURRIED.includes(room.phase.name)) && (
      <footer className="caption">
        <LanguageSwitch />
      </footer>
    )}
  </main>
)
