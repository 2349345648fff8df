import {
  COUNTDOWN_MS,
  DISCUSSION_MS,
  ok,
  REVEAL_STAYS_MS,
  type RoomEvent,
  type RoundEnd,
  refuse,
  STANDINGS_STAY_MS,
} from '../../contracts/index.ts'
import { lastDeadline } from './deadline.ts'
import { type Decision, nothing, wrongPhase } from './decision.ts'
import { MODE_RULES } from './modes/modes.ts'
import { openRound } from './open-round.ts'
import type { Pack } from './pack.ts'
import { plannedRound, planRounds } from './plan-rounds.ts'
import { revealRound } from './reveal-round.ts'
import { currentRound, type RoomState, type Round } from './state.ts'

const countdown = (round: number, now: number): RoomEvent => ({
  type: 'CountdownStarted',
  at: now,
  round,
  opensAt: now + COUNTDOWN_MS,
})

/** What comes before a round: a briefing where a part has a new mode, else the countdown; in solo nothing. */
const beginRound = (state: RoomState, round: number, now: number, pack: Pack): RoomEvent => {
  if (state.kind === 'solo') return openRound(state, round, now, pack)
  const { firstOfPart, partIndex, part } = plannedRound(state, round)
  // A game of nothing but the classic needs no more than its question.
  const explained = state.parts.length > 1 || part.mode !== 'classic'
  const newMode = firstOfPart && explained && state.parts[partIndex - 1]?.mode !== part.mode
  return newMode ? { type: 'BriefingShown', at: now, round } : countdown(round, now)
}

export const decideStart = (state: RoomState, now: number, pack: Pack): Decision =>
  state.phase.name === 'lobby' ? ok([beginRound(state, 1, now, pack)]) : wrongPhase(state)

/** Whether a round is followed by the standings: not where nobody earned anything, nor where the host wants them less often. */
const hasStandings = (state: RoomState, round: number): boolean => {
  const { part, practice, lastOfPart } = plannedRound(state, round)
  if (state.kind === 'solo' || practice || part.mode === 'tribunal') return false
  return state.options.standings === 'round' || lastOfPart
}

const secondVote = (state: RoomState, { round }: Round, now: number): RoomEvent => {
  const { answerWindowS } = plannedRound(state, round).part
  return {
    type: 'SecondVoteOpened',
    at: now,
    round,
    deadlineAt: answerWindowS === null ? null : now + answerWindowS * 1000,
  }
}

/** On from a briefing, a discussion, a reveal or the standings; where `shown` is given, from that screen only. */
export const decideNext = (
  state: RoomState,
  { round, shown }: { round: number; shown?: string | undefined },
  now: number,
  pack: Pack,
): Decision => {
  const { phase } = state
  const current = phase.name === 'discussion' ? phase.current.round : 'round' in phase ? phase.round : null
  if (current === null || phase.name === 'countdown') return wrongPhase(state)
  if (current !== round) return refuse('wrong-round', `Round ${current} is shown, not round ${round}.`)
  if (shown !== undefined && shown !== phase.name)
    return refuse('wrong-round', `The ${phase.name} is shown, no longer the ${shown}.`)
  if (phase.name === 'briefing') return ok([countdown(round, now)])
  if (phase.name === 'discussion') return ok([secondVote(state, phase.current, now)])
  if (round >= planRounds(state).length) return ok([{ type: 'GameEnded', at: now }])
  if (phase.name === 'reveal' && hasStandings(state, round))
    return ok([{ type: 'StandingsShown', at: now, round }])
  return ok([beginRound(state, round + 1, now, pack)])
}

/** Closes the open vote: on to the talk where another follows, else to the reveal. */
export const closeVote = (
  state: RoomState,
  round: number,
  end: RoundEnd,
  now: number,
  pack: Pack,
): Decision => {
  if (state.phase.name !== 'question') return wrongPhase(state)
  const { current } = state.phase
  if (current.round !== round)
    return refuse('wrong-round', `Round ${current.round} is open, not round ${round}.`)
  return MODE_RULES[current.mode].votes === 2 && current.firstAnswers === null
    ? ok([{ type: 'DiscussionStarted', at: now, round, until: now + DISCUSSION_MS }])
    : ok([revealRound(current, end, now, pack)])
}

/** An attempt at homework that has not ended. */
export const isOpenAttempt = ({ homework, phase }: RoomState): boolean =>
  homework !== null && (phase.name === 'question' || phase.name === 'reveal')

export const decideEnd = (state: RoomState, now: number, pack: Pack): Decision => {
  const ended: RoomEvent = { type: 'GameEnded', at: now }
  // Nobody is told what the piece was that homework left open.
  if (isOpenAttempt(state)) return ok([ended])
  const open = currentRound(state)
  if (open) return ok([revealRound(open, 'skipped', now, pack), ended])
  return 'round' in state.phase ? ok([ended]) : wrongPhase(state)
}

export const decideShowWhy = (state: RoomState, round: number, shown: boolean, now: number): Decision => {
  const { phase } = state
  if (phase.name !== 'reveal') return wrongPhase(state)
  if (phase.round !== round)
    return refuse('wrong-round', `Round ${phase.round} is shown, not round ${round}.`)
  return phase.why === shown ? nothing : ok([{ type: 'WhyShown', at: now, round, shown }])
}

export const decideExtend = (state: RoomState, round: number, byMs: number, now: number): Decision => {
  const { phase } = state
  const open = currentRound(state)
  if (!open || (phase.name === 'question' && open.deadlineAt === null)) return wrongPhase(state)
  if (open.round !== round) return refuse('wrong-round', `Round ${open.round} is open, not round ${round}.`)
  return ok([{ type: 'TimeExtended', at: now, round, byMs }])
}

export const decidePause = (state: RoomState, breakMs: number | null, now: number): Decision => {
  if (!currentRound(state) && !('round' in state.phase)) return wrongPhase(state)
  // A pause that is on already may become a break, or one of another length.
  if (state.pause && breakMs === null) return nothing
  return ok([{ type: 'RoomPaused', at: now, until: breakMs === null ? null : now + breakMs }])
}

/** When the room wants its next tick; null when nothing is due by itself. */
export const dueAt = (state: RoomState): number | null => {
  const { phase, options, pause } = state
  if (pause) return null
  if (state.homework) return isOpenAttempt(state) ? state.homework.until + 1 : null
  const goesOn = options.autoAdvance && state.kind === 'classroom'
  switch (phase.name) {
    case 'countdown':
      return phase.opensAt
    case 'question':
      return lastDeadline(state, phase.current)
    case 'discussion':
      return goesOn ? phase.until : null
    case 'reveal':
      // Whoever asks why wants to talk about it.
      return goesOn && !phase.why ? phase.shownAt + REVEAL_STAYS_MS : null
    case 'standings':
      return goesOn ? phase.shownAt + STANDINGS_STAY_MS : null
    default:
      return null
  }
}

/** What is due by now, or nothing. */
export const decideTick = (state: RoomState, now: number, pack: Pack): Decision => {
  const due = dueAt(state)
  if (due === null || now < due) return nothing
  const { phase } = state
  if (isOpenAttempt(state)) return decideEnd(state, now, pack)
  if (phase.name === 'countdown') return ok([openRound(state, phase.round, now, pack)])
  if (phase.name === 'question') return closeVote(state, phase.current.round, 'deadline', now, pack)
  const round = phase.name === 'discussion' ? phase.current.round : 'round' in phase ? phase.round : 0
  return decideNext(state, { round }, now, pack)
}
