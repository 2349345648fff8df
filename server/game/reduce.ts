import { OrderedMap } from 'immutable'
import { assertNever, type RoomEvent } from '../../contracts/index.ts'
import { emptyRoster, rosterWith } from './roster.ts'
import { scoreRound } from './score-round.ts'
import { shiftClocks } from './shift-clocks.ts'
import {
  type Answer,
  activePlayers,
  currentRound,
  type OpenRound,
  type Phase,
  type Player,
  type RevealedRound,
  type RoomState,
} from './state.ts'

type EventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>

const created = (event: EventOf<'RoomCreated'>): RoomState => ({
  version: 1,
  phaseVersion: 1,
  kind: event.kind,
  code: event.code,
  hostTokenHashes: event.hostTokenHash === null ? [] : [event.hostTokenHash],
  seed: event.seed,
  parts: event.parts,
  options: event.options,
  homework: event.homework ?? null,
  ranked: event.ranked ?? null,
  lateJoin: event.options.lateJoin,
  locked: false,
  pause: null,
  game: 1,
  phase: { name: 'lobby' },
  players: OrderedMap(),
  roster: emptyRoster(event.options.teams),
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
  lifelineRound: null,
} as const

const seated = (state: RoomState, before: Player | undefined, after: Player): RoomState => ({
  ...state,
  players: state.players.set(after.playerId, after),
  roster: rosterWith(state.roster, before, after),
})

const withPlayer = (state: RoomState, playerId: string, change: Partial<Player>): RoomState => {
  const player = state.players.get(playerId)
  if (!player) throw new Error(`Event for unknown player ${playerId}`)
  return seated(state, player, { ...player, ...change })
}

const inPhase = <N extends Phase['name']>(state: RoomState, name: N): Extract<Phase, { name: N }> => {
  if (state.phase.name !== name) throw new Error(`The phase is ${state.phase.name}, not ${name}`)
  return state.phase as Extract<Phase, { name: N }>
}

const withRound = (state: RoomState, change: (round: OpenRound) => Partial<OpenRound>): RoomState => {
  const { current } = inPhase(state, 'question')
  return { ...state, phase: { name: 'question', current: { ...current, ...change(current) } } }
}

const opened = (state: RoomState, event: EventOf<'RoundOpened'>): RoomState => {
  const { type: _, at, logDrawProbability: __, ...asked } = event
  const current: OpenRound = {
    ...asked,
    openedAt: at,
    askedIds: new Set(activePlayers(state).map((p) => p.playerId)),
    answers: OrderedMap(),
    firstAnswers: null,
    lifelines: OrderedMap(),
  }
  return { ...state, phase: { name: 'question', current } }
}

const revealed = (state: RoomState, event: EventOf<'RoundRevealed'>): RoomState => {
  const { end, label, modelAnswers, committee, subjectProbabilities } = event
  const current = currentRound(state)
  if (!current) throw new Error(`No round is open in the phase ${state.phase.name}`)
  // Who voted once only stands by it.
  const answers = new Map([...(current.firstAnswers ?? []), ...current.answers])
  const round: RevealedRound = {
    ...current,
    answers,
    end,
    label,
    modelAnswers,
    committee,
    subjectProbabilities,
  }
  return {
    ...state,
    players: scoreRound(state, round),
    revealed: [...state.revealed, round],
    phase: { name: 'reveal', round: event.round, shownAt: event.at, why: false },
  }
}

const extended = (state: RoomState, { at, byMs }: EventOf<'TimeExtended'>): RoomState => {
  const { phase } = state
  // A talk may have gone on beyond its time: more is more from now on.
  if (phase.name === 'discussion')
    return { ...state, phase: { ...phase, until: Math.max(phase.until, at) + byMs } }
  return withRound(state, ({ deadlineAt }) => ({
    deadlineAt: deadlineAt === null ? null : deadlineAt + byMs,
  }))
}

const applyTo = (state: RoomState, event: RoomEvent): RoomState => {
  switch (event.type) {
    case 'RoomCreated':
      throw new Error('RoomCreated can only be the first event')
    case 'PlayerJoined': {
      const { type: _, at: __, ...joined } = event
      const player: Player = { ...joined, kicked: false, banned: false, timeFactor: 1, ...FRESH }
      return seated(state, state.players.get(event.playerId), player)
    }
    case 'PlayerRenamed':
      return withPlayer(state, event.playerId, { nickname: event.nickname })
    case 'PlayerKicked':
      return withPlayer(state, event.playerId, { kicked: true, banned: event.ban })
    case 'PlayerTimeChanged':
      return withPlayer(state, event.playerId, { timeFactor: event.factor })
    case 'TeamChanged':
      return withPlayer(state, event.playerId, { team: event.team })
    case 'RoomLocked':
      return { ...state, locked: event.locked }
    case 'LateJoinChanged':
      return { ...state, lateJoin: event.allowed }
    case 'HostInvited':
      return { ...state, hostTokenHashes: [...state.hostTokenHashes, event.tokenHash] }
    case 'RoomPaused':
      return { ...state, pause: { at: state.pause?.at ?? event.at, until: event.until } }
    case 'RoomResumed': {
      if (!state.pause) throw new Error('The room is not paused')
      const byMs = Math.max(0, event.at - state.pause.at)
      return { ...state, phase: shiftClocks(state.phase, byMs), pause: null }
    }
    case 'BriefingShown':
      return { ...state, phase: { name: 'briefing', round: event.round } }
    case 'CountdownStarted':
      return { ...state, phase: { name: 'countdown', round: event.round, opensAt: event.opensAt } }
    case 'RoundOpened':
      return opened(state, event)
    case 'AnswerSubmitted': {
      const { playerId, choice, certainty, models, at } = event
      return withRound(state, ({ answers }) => ({
        answers: answers.set(playerId, { choice, certainty, models, at }),
      }))
    }
    case 'LifelineUsed': {
      const { playerId, answer, round } = event
      const asked = withRound(state, ({ lifelines }) => ({ lifelines: lifelines.set(playerId, answer) }))
      // What is tried in practice is not used up.
      return inPhase(state, 'question').current.practice
        ? asked
        : withPlayer(asked, playerId, { lifelineRound: round })
    }
    case 'TimeExtended':
      return extended(state, event)
    case 'DiscussionStarted': {
      const { current } = inPhase(state, 'question')
      return { ...state, phase: { name: 'discussion', current, until: event.until } }
    }
    case 'SecondVoteOpened': {
      const { current } = inPhase(state, 'discussion')
      const { at: openedAt, deadlineAt } = event
      const next = {
        ...current,
        firstAnswers: current.answers,
        answers: OrderedMap<string, Answer>(),
        openedAt,
        deadlineAt,
      }
      return { ...state, phase: { name: 'question', current: next } }
    }
    case 'RoundRevealed':
      return revealed(state, event)
    case 'WhyShown': {
      const phase = inPhase(state, 'reveal')
      // The answers, shown again, stay as long as a reveal does.
      const shownAt = event.shown ? phase.shownAt : event.at
      return { ...state, phase: { ...phase, why: event.shown, shownAt } }
    }
    case 'StandingsShown':
      return { ...state, phase: { name: 'standings', round: event.round, shownAt: event.at } }
    case 'GameEnded':
      return { ...state, phase: { name: 'podium' }, pause: null }
    case 'RematchStarted':
      return {
        ...state,
        seed: event.seed,
        game: state.game + 1,
        phase: { name: 'lobby' },
        players: state.players.map((p) => ({ ...p, ...FRESH })),
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
