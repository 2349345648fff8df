import type { CommandInput, CommandName, RoomView } from '../../contracts/index.ts'

type Send = <N extends CommandName>(name: N, payload: CommandInput<N>) => unknown

export interface MainAction {
  readonly name: string
  readonly run: (send: Send) => unknown
}

/** The one thing that a host does next, whatever the screen; null where there is nothing but waiting. */
export const mainAction = ({ phase, pause }: Pick<RoomView, 'phase' | 'pause'>): MainAction | null => {
  if (pause) return { name: 'Go on', run: (send) => send('room:resume', {}) }
  switch (phase.name) {
    case 'lobby':
      return { name: 'Start', run: (send) => send('game:start', {}) }
    case 'question':
      return { name: 'Close the vote', run: (send) => send('round:skip', { round: phase.round }) }
    case 'briefing':
    case 'discussion':
    case 'reveal':
    case 'standings': {
      const names = { briefing: 'Begin', discussion: 'Vote again', reveal: 'Next', standings: 'Next' }
      return { name: names[phase.name], run: (send) => send('game:next', { round: phase.round }) }
    }
    case 'podium':
      return { name: 'Rematch', run: (send) => send('game:rematch', {}) }
    default:
      return null
  }
}
