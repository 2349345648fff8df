import type { CommandInput, CommandName, RoomView } from '../../contracts/index.ts'

type Send = <N extends CommandName>(name: N, payload: CommandInput<N>) => unknown

export interface MainAction {
  /** Of the texts `games.actions`. */
  readonly name: 'resume' | 'start' | 'close' | 'begin' | 'voteAgain' | 'next'
  readonly run: (send: Send) => unknown
}

const AFTER = { briefing: 'begin', discussion: 'voteAgain', reveal: 'next', standings: 'next' } as const

/** The one thing that a host does next, whatever the screen; null where there is nothing but waiting, and on the podium, which nobody leaves by one press too many. */
export const mainAction = ({ phase, pause }: Pick<RoomView, 'phase' | 'pause'>): MainAction | null => {
  if (pause) return { name: 'resume', run: (send) => send('room:resume', {}) }
  switch (phase.name) {
    case 'lobby':
      return { name: 'start', run: (send) => send('game:start', {}) }
    case 'question':
      return { name: 'close', run: (send) => send('round:skip', { round: phase.round }) }
    case 'briefing':
    case 'discussion':
    case 'reveal':
    case 'standings':
      return {
        name: AFTER[phase.name],
        run: (send) => send('game:next', { round: phase.round, shown: phase.name }),
      }
    default:
      return null
  }
}
