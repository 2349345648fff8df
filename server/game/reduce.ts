import { assertNever, type RoomEvent } from '../../contracts/index.ts'
import { rank } from './rank.ts'
import { score } from './score.ts'
import type { Player, RevealedRound, RoomState, Round } from './state.ts'
import { activePlayers } from './state.ts'

type EventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>

const created = (event: EventOf<'RoomCreated'>): RoomState => ({
  version: 1,
  phaseVersion: 1,
  kind: event.kind,
  code: event.code,
  hostTokenHash: event.hostTokenHash,
  seed: event.seed,
  deck: event.deck,
  roundCount: event.roundCount,
  answerWindowMs: event.answerWindowMs,
  choiceCount: event.choiceCount,
  locked: false,
  game: 1,
  phase: { name: 'lobby' },
  players: new Map(),
  revealed: [],
})

const FRESH = {
  points: 0,
  lastPoints: 0,
  right: 0,
  asked: 0,
  streak: 0,
  rank: null,
  previousRank: null,
} as const

const withPlayer = (state: RoomState, playerId: string, change: Partial<Player>): RoomState => {
  const player = state.players.get(playerId)
  if (!player) throw new Error(`Event for unknown player ${playerId}`)
  return { ...state, players: new Map(state.players).set(playerId, { ...player, ...change }) }
}

const openRound = (state: RoomState): Round => {
  if (state.phase.name !== 'question') throw new Error(`No round is open in the phase ${state.phase.name}`)
  return state.phase.current
}

/** Scores a revealed round: points by time, right answers, streaks, ranks by points. */
const scored = (state: RoomState, round: RevealedRound): ReadonlyMap<string, Player> => {
  const players = [...state.players.values()].map((player): Player => {
    const answer = round.answers.get(player.playerId)
    if (!answer && !round.askedIds.has(player.playerId)) return player
    const right = answer?.choice === round.label
    const lastPoints = right ? score(answer.at - round.openedAt, state.answerWindowMs) : 0
    return {
      ...player,
      asked: player.asked + 1,
      right: player.right + (right ? 1 : 0),
      streak: right ? player.streak + 1 : 0,
      points: player.points + lastPoints,
      lastPoints,
    }
  })
  const active = players.filter((p) => !p.kicked)
  const ranks = rank(active.map((p) => p.points))
  const rankById = new Map(active.map((p, i) => [p.playerId, ranks[i]!]))
  return new Map(
    players.map((p) => [p.playerId, { ...p, previousRank: p.rank, rank: rankById.get(p.playerId) ?? null }]),
  )
}

const applyTo = (state: RoomState, event: RoomEvent): RoomState => {
  switch (event.type) {
    case 'RoomCreated':
      throw new Error('RoomCreated can only be the first event')
    case 'PlayerJoined': {
      const { playerId, nickname, tokenHash, deviceHash } = event
      const player: Player = { playerId, nickname, tokenHash, deviceHash, kicked: false, ...FRESH }
      return { ...state, players: new Map(state.players).set(playerId, player) }
    }
    case 'PlayerRenamed':
      return withPlayer(state, event.playerId, { nickname: event.nickname })
    case 'PlayerKicked':
      return withPlayer(state, event.playerId, { kicked: true })
    case 'RoomLocked':
      return { ...state, locked: event.locked }
    case 'CountdownStarted':
      return { ...state, phase: { name: 'countdown', round: event.round, opensAt: event.opensAt } }
    case 'RoundOpened': {
      const { round, itemIndex, choices, deadlineAt } = event
      const askedIds = new Set(activePlayers(state).map((p) => p.playerId))
      const current = {
        round,
        itemIndex,
        choices,
        openedAt: event.at,
        deadlineAt,
        askedIds,
        answers: new Map(),
      }
      return { ...state, phase: { name: 'question', current } }
    }
    case 'AnswerSubmitted': {
      const current = openRound(state)
      const answers = new Map(current.answers).set(event.playerId, { choice: event.choice, at: event.at })
      return { ...state, phase: { name: 'question', current: { ...current, answers } } }
    }
    case 'RoundRevealed': {
      const { end, label, modelAnswers } = event
      const round: RevealedRound = { ...openRound(state), end, label, modelAnswers }
      return {
        ...state,
        players: scored(state, round),
        revealed: [...state.revealed, round],
        phase: { name: 'reveal', round: event.round },
      }
    }
    case 'StandingsShown':
      return { ...state, phase: { name: 'standings', round: event.round } }
    case 'GameEnded':
      return { ...state, phase: { name: 'podium' } }
    case 'RematchStarted':
      return {
        ...state,
        seed: event.seed,
        game: state.game + 1,
        phase: { name: 'lobby' },
        players: new Map([...state.players].map(([id, p]) => [id, { ...p, ...FRESH }])),
        revealed: [],
      }
    case 'RoomClosed':
      return { ...state, phase: { name: 'closed' } }
    default:
      return assertNever(event)
  }
}

/**
 * The state after one more event. Pure: replaying a room's log from its RoomCreated gives the state it had.
 *
 * @throws on a log that no room can have written: a bug or a damaged log
 */
export const reduce = (state: RoomState | null, event: RoomEvent): RoomState => {
  if (state === null) {
    if (event.type !== 'RoomCreated') throw new Error(`A log starts with RoomCreated, not ${event.type}`)
    return created(event)
  }
  const next = applyTo(state, event)
  const version = state.version + 1
  const phaseVersion = next.phase.name === state.phase.name ? state.phaseVersion : version
  return { ...next, version, phaseVersion }
}

/** @throws on an empty log */
export const replay = (events: readonly RoomEvent[]): RoomState => {
  const state = events.reduce<RoomState | null>(reduce, null)
  if (!state) throw new Error('A log cannot be empty')
  return state
}
