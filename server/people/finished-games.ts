import type { RoomEvent } from '../../contracts/index.ts'
import { reduce } from '../game/reduce.ts'
import type { RoomState } from '../game/state.ts'

/** The state in which each game of a log ended, on its podium. One that was left before that is not among them. */
export const finishedGames = (events: readonly RoomEvent[]): RoomState[] => {
  const finished: RoomState[] = []
  let state: RoomState | null = null
  for (const event of events) {
    state = reduce(state, event)
    if (event.type === 'GameEnded') finished.push(state)
  }
  return finished
}
