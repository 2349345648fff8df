import {
  assertNever,
  CLASS_COUNT,
  type CountView,
  type DeckView,
  type HostView,
  type Label,
  type PartView,
  type PhaseView,
  type ProgressView,
  type RoomPeek,
  type RoomView,
} from '../../contracts/index.ts'
import { gameConfusion } from './confusion.ts'
import { dueAt } from './decide-flow.ts'
import { freeNames, namesKind } from './decide-people.ts'
import { openRound } from './open-round.ts'
import type { Pack } from './pack.ts'
import { pooledConfusionRates } from './pick-choices.ts'
import { countedRounds, plannedRound } from './plan-rounds.ts'
import { race } from './race.ts'
import { remember } from './remember.ts'
import { askedView, countChoices, itemImage, questionView, revealedView } from './revealed-view.ts'
import { podium, standings, teamStandings, topStandings } from './standings.ts'
import { activePlayers, currentRound, type RoomState } from './state.ts'
import { tribunalView } from './tribunal-view.ts'
import { whyView } from './why-view.ts'

export { playerView } from './player-view.ts'

/** Of each class, the pack's items with its label. */
const supports = remember(({ labels }: Pack) => {
  const counts = new Array<number>(CLASS_COUNT).fill(0)
  for (const label of labels) counts[label]! += 1
  return counts
})

const modelConfusionRow = (pack: Pack, label: Label): { row: number[]; total: number } => {
  const total = supports(pack)[label]! * pack.models.length
  const rates = pooledConfusionRates(pack).subarray(label * CLASS_COUNT, (label + 1) * CLASS_COUNT)
  return { row: Array.from(rates, (rate) => Math.round(rate * total)), total }
}

const activeIds = (state: RoomState): string[] => activePlayers(state).map((p) => p.playerId)

const phaseView = (state: RoomState, pack: Pack, count: CountView | null): PhaseView => {
  const { phase } = state
  switch (phase.name) {
    case 'lobby':
    case 'closed':
      return { name: phase.name }
    case 'briefing':
      return { name: 'briefing', round: phase.round, mode: plannedRound(state, phase.round).part.mode }
    case 'countdown': {
      const { round, opensAt } = phase
      // What will be drawn is decided by what has been.
      const { mode, itemIndex } = openRound(state, round, opensAt, pack)
      return { name: 'countdown', round, opensAt, mode, imageBase64: itemImage(itemIndex, pack) }
    }
    case 'question': {
      const { current } = phase
      const { round, openedAt, deadlineAt, firstAnswers } = current
      const { answeredCount, askedCount } = count!
      return {
        name: 'question',
        round,
        question: questionView(current, pack),
        asked: askedView(current),
        vote: firstAnswers ? 2 : 1,
        firstCounts: firstAnswers && countChoices(current, firstAnswers, activeIds(state)),
        openedAt,
        deadlineAt,
        answeredCount,
        askedCount,
      }
    }
    case 'discussion': {
      const { current, until } = phase
      return {
        name: 'discussion',
        round: current.round,
        question: questionView(current, pack),
        asked: askedView(current),
        firstCounts: countChoices(current, current.answers, activeIds(state)),
        startedAt: current.openedAt,
        until,
      }
    }
    case 'reveal': {
      const round = state.revealed.at(-1)!
      const { row, total } = modelConfusionRow(pack, round.label)
      return {
        name: 'reveal',
        round: phase.round,
        revealed: revealedView(state, round, pack),
        tribunal: round.mode === 'tribunal' ? tribunalView(state) : null,
        until: dueAt(state),
        race: race(state),
        modelConfusionRow: row,
        modelConfusionTotal: total,
      }
    }
    case 'standings':
      return {
        name: 'standings',
        round: phase.round,
        standings: topStandings(standings(state)),
        teams: teamStandings(state),
        race: race(state),
        until: dueAt(state),
      }
    case 'podium':
      return {
        name: 'podium',
        places: podium(state),
        standings: topStandings(standings(state)),
        teams: teamStandings(state),
        race: race(state),
        rounds: state.revealed.map((round) => revealedView(state, round, pack)),
        tribunal:
          state.revealed.length > 0 && state.revealed.every(({ mode }) => mode === 'tribunal')
            ? tribunalView(state)
            : null,
      }
    default:
      return assertNever(phase)
  }
}

const progressView = (state: RoomState): ProgressView | null => {
  const { phase } = state
  const round = currentRound(state)?.round ?? ('round' in phase ? phase.round : null)
  if (round === null) return null
  const { partIndex, practice, counted } = plannedRound(state, round)
  return { partIndex, practice, counted }
}

const deckView = (deck: RoomState['parts'][number]['deck']): DeckView =>
  typeof deck === 'object' && 'items' in deck ? { items: deck.items.length } : deck

/** A game's parts without what a hand-picked deck would tell. */
export const partViews = ({ parts }: Pick<RoomState, 'parts'>): PartView[] =>
  parts.map((part) => ({ ...part, deck: deckView(part.deck) }))

/** What everybody in the room may see with the count of the open vote, but for the room's id, which is not the game's to know. */
export const roomView = (
  state: RoomState,
  pack: Pack,
  now: number,
  count: CountView | null,
): Omit<RoomView, 'roomId'> => {
  const { nicknames: _, lateJoin: __, ...options } = state.options
  return {
    code: state.code,
    kind: state.kind,
    ranked: state.ranked !== null,
    game: state.game,
    version: state.version,
    phaseVersion: state.phaseVersion,
    parts: partViews(state),
    options,
    roundCount: countedRounds(state.parts),
    progress: progressView(state),
    locked: state.locked,
    lateJoin: state.lateJoin,
    pause: state.pause,
    playerCount: state.roster.activeCount,
    models: pack.models,
    seed: state.phase.name === 'podium' ? state.seed : null,
    phase: phaseView(state, pack, count),
    serverNow: now,
  }
}

/** Answers so far among the players who are connected or have answered; null when no vote is open. */
export const countView = (state: RoomState, connected: ReadonlySet<string>): CountView | null => {
  if (state.phase.name !== 'question') return null
  const { round, answers } = state.phase.current
  const active = activePlayers(state)
  return {
    round,
    answeredCount: active.filter((p) => answers.has(p.playerId)).length,
    askedCount: active.filter((p) => answers.has(p.playerId) || connected.has(p.playerId)).length,
  }
}

/** What only hosts may see. */
export const hostView = (
  state: RoomState,
  pack: Pack,
  joinUrl: string,
  connected: ReadonlySet<string>,
): HostView => {
  const answers = state.phase.name === 'question' ? state.phase.current.answers : null
  return {
    phaseVersion: state.phaseVersion,
    joinUrl,
    players: activePlayers(state).map(({ playerId, nickname, team, timeFactor }) => ({
      playerId,
      nickname,
      connected: connected.has(playerId),
      answered: answers?.has(playerId) ?? false,
      team,
      timeFactor,
    })),
    confusion: gameConfusion(state),
    why: whyView(state, pack),
  }
}

/** What one may know of a room by its code alone. */
export const peekView = (state: RoomState): RoomPeek => {
  const { nicknames } = state.options
  return {
    code: state.code,
    locked: state.locked,
    begun: !state.lateJoin && state.phase.name !== 'lobby',
    nicknames: namesKind(nicknames),
    freeNames: freeNames(state),
  }
}
