import { assertNever, type CountView, type HostView, type RoomView } from '../../../contracts/index.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import { Briefing } from './briefing.tsx'
import { CountdownScreen } from './countdown-screen.tsx'
import { Discussion } from './discussion.tsx'
import type { Act } from './host-room.tsx'
import { Lobby } from './lobby.tsx'
import { PausedScreen } from './paused-screen.tsx'
import { PodiumScreen } from './podium-screen.tsx'
import { Question } from './question.tsx'
import { Reveal } from './reveal.tsx'
import styles from './room.module.css'
import { StandingsScreen } from './standings-screen.tsx'

export interface ScreenProps {
  room: RoomView
  host: HostView
  act: Act
  send: SendCommand
  sound: { on: boolean; toggle: () => void }
}

interface Props extends ScreenProps {
  count: CountView | null
  offsetMs: number
}

const Screen = ({ count, offsetMs, ...screen }: Props) => {
  const { phase } = screen.room
  switch (phase.name) {
    case 'lobby':
      return <Lobby {...screen} />
    case 'briefing':
      return <Briefing {...screen} phase={phase} />
    case 'discussion':
      return <Discussion {...screen} phase={phase} offsetMs={offsetMs} />
    case 'countdown':
      return <CountdownScreen room={screen.room} phase={phase} offsetMs={offsetMs} />
    case 'question':
      return <Question {...screen} phase={phase} count={count} offsetMs={offsetMs} />
    case 'reveal':
      return <Reveal {...screen} phase={phase} />
    case 'standings':
      return <StandingsScreen {...screen} phase={phase} />
    case 'podium':
      return <PodiumScreen {...screen} phase={phase} />
    case 'closed':
      return null
    default:
      return assertNever(phase)
  }
}

export const HostPhase = (props: Props) => {
  const { phase } = props.room
  return (
    <main
      className={styles.screen}
      data-phase={phase.name}
      data-round={'round' in phase ? phase.round : undefined}
    >
      {props.room.pause ? <PausedScreen {...props} pause={props.room.pause} /> : <Screen {...props} />}
    </main>
  )
}
