import type { PlayerView, RoomView } from '../../../contracts/index.ts'
import { BriefingWords } from '../../_components/briefing-words.tsx'
import { ButtonLink } from '../../_components/button.tsx'
import { Countdown } from '../../_components/countdown.tsx'
import { Paused } from '../../_components/paused.tsx'
import { Podium } from '../../_components/podium.tsx'
import { Race } from '../../_components/race.tsx'
import { RoundsReview } from '../../_components/rounds-review.tsx'
import { formatCount } from '../../_lib/format.ts'
import type { RoomConnection } from '../../_lib/room-connection.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from './play.module.css'

import { PlayerDiscussion } from './player-discussion.tsx'
import { PlayerLobby } from './player-lobby.tsx'
import { PlayerQuestion } from './player-question.tsx'
import { PlayerReveal } from './player-reveal.tsx'

interface Props {
  connection: RoomConnection & { send: SendCommand }
  room: RoomView
  player: PlayerView
}

const Head = ({ room, player }: { room: RoomView; player: PlayerView }) => {
  return (
    <header className={styles.head}>
      <span className="figure">
        {room.progress === null
          ? room.code
          : room.progress.practice
            ? 'Practice'
            : `${room.progress.counted} / ${room.roundCount}`}
      </span>
      <span className={styles.nickname}>{player.nickname}</span>
      <span className="figure">
        {formatCount(player.points)}
        <span className="visually-hidden"> points</span>
      </span>
    </header>
  )
}

const Body = ({ connection, room, player }: Props) => {
  const { phase } = room
  switch (phase.name) {
    case 'lobby':
      return <PlayerLobby room={room} player={player} send={connection.send} />
    case 'countdown':
      return <Countdown room={room} phase={phase} offsetMs={connection.offsetMs} />
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
      return (
        <div className={styles.standing}>
          <h1 className={`headline ${styles.title}`}>{player.rank === null ? '–' : `No. ${player.rank}`}</h1>
          <p className={styles.lead}>
            {player.gapToNext === null
              ? 'Nobody is ahead of you.'
              : `${formatCount(player.gapToNext)} points to the next place.`}
          </p>
          <Race race={phase.race} peopleName="You all" stacked />
        </div>
      )
    case 'podium':
      return (
        <div className={styles.standing}>
          <h1 className={`headline ${styles.title}`}>
            {player.accuracy ? `${player.accuracy.right} of ${player.accuracy.asked}` : 'It is over'}
          </h1>
          <p className={styles.lead}>
            {player.rank !== null && `No. ${player.rank} by points, with ${formatCount(player.points)}. `}
            People and models stand on one podium by what they got right.
          </p>
          <p>
            <ButtonLink href={`/report/${room.roomId}/me`}>Your page</ButtonLink>
          </p>
          <Podium places={phase.places} ownId={player.playerId} />
          {player.answers && <RoundsReview rounds={phase.rounds} answers={player.answers} />}
        </div>
      )
    case 'closed':
      return null
  }
}

export const PlayerPhase = ({ connection, room, player }: Props) => (
  <main
    className={styles.screen}
    data-phase={room.phase.name}
    data-round={'round' in room.phase ? room.phase.round : undefined}
  >
    <Head room={room} player={player} />
    {room.pause ? (
      <Paused pause={room.pause} offsetMs={connection.offsetMs} />
    ) : (
      <Body connection={connection} room={room} player={player} />
    )}
  </main>
)
