import { assertNever, type CountView, type HostView, type RoomView } from '../../../contracts/index.ts'
import { Countdown } from '../../_components/countdown.tsx'
import type { Act } from './host-room.tsx'
import { Lobby } from './lobby.tsx'
import { PodiumScreen } from './podium-screen.tsx'
import { Question } from './question.tsx'
import { Reveal } from './reveal.tsx'
import styles from './room.module.css'
import { StandingsScreen } from './standings-screen.tsx'

export interface ScreenProps {
  room: RoomView
  host: HostView
  act: Act
}

interface Props extends ScreenProps {
  count: CountView | null
  offsetMs: number
}

const Screen = ({ count, offsetMs, ...screen }: Props) => {
  const { phase, roundCount } = screen.room
  switch (phase.name) {
    case 'lobby':
      return <Lobby {...screen} />
    case 'countdown':
      return <Countdown phase={phase} roundCount={roundCount} offsetMs={offsetMs} />
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
      <Screen {...props} />
    </main>
  )
}
