import type { RoomEvent } from '../../contracts/index.ts'
import { askedPlayers, comparedRounds, otherRounds, ownAnswers } from '../game/compared.ts'
import { reduce } from '../game/reduce.ts'
import type { RevealedRound, RoomState } from '../game/state.ts'

export interface PlayedRound extends RevealedRound {
  readonly game: number
  /** Players it counts for. */
  readonly asked: ReadonlySet<string>
}

export interface PlayedGame {
  readonly game: number
  readonly startedAt: number
  /** Those that asked for the item's name and counted, of two votes with the first. */
  readonly rounds: readonly PlayedRound[]
  /** Those that asked for something else and counted. */
  readonly others: readonly PlayedRound[]
  readonly points: ReadonlyMap<string, number>
}

/** A room with all its games, of which its state remembers only the last. */
export interface RoomRecord {
  readonly openedAt: number
  readonly state: RoomState
  /** Those with a revealed round. */
  readonly games: readonly PlayedGame[]
}

const playedGame = (game: RoomState, last: RoomState): PlayedGame[] => {
  const first = game.revealed[0]
  if (!first) return []
  // Who was kicked after the game leaves its figures too.
  const played = (round: RevealedRound): PlayedRound => ({
    ...round,
    answers: ownAnswers(round),
    game: game.game,
    asked: new Set(askedPlayers(last, round)),
  })
  return [
    {
      game: game.game,
      startedAt: first.openedAt,
      rounds: comparedRounds(game).map(played),
      others: otherRounds(game).map(played),
      points: new Map([...game.players].map(([id, { points }]) => [id, points])),
    },
  ]
}

/** Replays a log, and keeps what each game had come to when the next one began. @throws on an empty log */
export const replayGames = (events: readonly RoomEvent[]): RoomRecord => {
  const ends: RoomState[] = []
  let state: RoomState | null = null
  for (const event of events) {
    if (event.type === 'RematchStarted' && state) ends.push(state)
    state = reduce(state, event)
  }
  if (!state) throw new Error('A log cannot be empty')
  const last = state
  return { openedAt: events[0]!.at, state, games: [...ends, last].flatMap((end) => playedGame(end, last)) }
}
