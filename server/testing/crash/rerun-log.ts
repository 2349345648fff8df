import type { RoomEvent } from '../../../contracts/index.ts'
import type { RoomCommand } from '../../game/commands.ts'
import { decide } from '../../game/decide.ts'
import type { Pack } from '../../game/pack.ts'
import { reduce, replay } from '../../game/reduce.ts'
import type { RoomState } from '../../game/state.ts'
import { HOST, player, SYSTEM, VISITOR } from '../../game/testing/play.ts'

type Doing = Omit<RoomCommand, 'now' | 'actor'> & { readonly type: RoomCommand['type'] }

/** The command that this event answers in this state; null where a tick answers it too. */
const commandOf = (event: RoomEvent, state: RoomState): [RoomCommand['actor'], Doing & object] => {
  switch (event.type) {
    case 'PlayerJoined': {
      const { playerId, nickname, tokenHash, deviceHash } = event
      return [VISITOR, { type: 'join', playerId, nickname, tokenHash, deviceHash } as Doing]
    }
    case 'AnswerSubmitted': {
      const { round, playerId, choice, certainty, models } = event
      return [
        player(playerId),
        { type: 'answer', round, answer: { choice, certainty, models } } as unknown as Doing,
      ]
    }
    case 'RoomPaused':
      return [HOST, { type: 'pause', breakMs: null } as Doing]
    case 'RoomResumed':
      return [HOST, { type: 'resume' }]
    case 'RoundOpened':
      return [SYSTEM, { type: 'tick' }]
    case 'RoundRevealed':
      if (event.end === 'deadline') return [SYSTEM, { type: 'tick' }]
      return [HOST, { type: event.end === 'skipped' ? 'skip' : 'all-answered', round: event.round } as Doing]
    case 'DiscussionStarted':
      return [HOST, { type: 'skip', round: event.round } as Doing]
    default: {
      if (state.phase.name === 'lobby') return [HOST, { type: 'start' }]
      const { phase } = state
      const round = phase.name === 'discussion' ? phase.current.round : 'round' in phase ? phase.round : 0
      return [HOST, { type: 'next', round } as Doing]
    }
  }
}

/**
 * The game as a server that never stopped would have played it: the commands of a log, each at the time at which it was
 * received, through the rules from the first event on. @throws where the rules refuse one of them
 */
export const rerunLog = (log: readonly RoomEvent[], pack: Pack): { log: RoomEvent[]; state: RoomState } => {
  const again: RoomEvent[] = [log[0]!]
  let state = replay(again)
  while (again.length < log.length) {
    const event = log[again.length]!
    const [actor, doing] = commandOf(event, state)
    const decision = decide(state, { ...doing, actor, now: event.at } as RoomCommand, pack)
    if (!decision.ok) throw new Error(`${event.type} at ${again.length}: ${decision.error.code}`)
    if (decision.value.length === 0) throw new Error(`${event.type} at ${again.length} does not happen again`)
    again.push(...decision.value)
    state = decision.value.reduce(reduce, state)
  }
  return { log: again, state }
}
