import {
  assertNever,
  CLASS_COUNT,
  type CountView,
  type HostView,
  ITEM_BYTES,
  type Label,
  type PhaseView,
  type PlayerView,
  type QuestionView,
  type RevealedRoundView,
  type RoomView,
} from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import type { Pack } from './pack.ts'
import { pooledConfusionRates } from './pick-choices.ts'
import { askedPlayers, race } from './race.ts'
import { podium, standings, topStandings } from './standings.ts'
import { activePlayers, type RevealedRound, type RoomState, type Round } from './state.ts'

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Built from the image and the choices alone, so that nothing else can slip into it. */
const questionView = (round: Round, pack: Pack): QuestionView => ({
  imageBase64: base64(pack.images.subarray(round.itemIndex * ITEM_BYTES, (round.itemIndex + 1) * ITEM_BYTES)),
  choices: round.choices,
})

const revealedView = (state: RoomState, round: RevealedRound, pack: Pack): RevealedRoundView => {
  const asked = askedPlayers(state, round)
  const answers = asked.flatMap((id) => round.answers.get(id) ?? [])
  return {
    ...questionView(round, pack),
    round: round.round,
    itemIndex: round.itemIndex,
    label: round.label,
    end: round.end,
    answerCounts: round.choices.map((choice) => answers.filter((a) => a.choice === choice).length),
    answeredCount: answers.length,
    askedCount: asked.length,
    modelAnswers: round.modelAnswers,
  }
}

const modelConfusionRow = (pack: Pack, label: Label): { row: number[]; total: number } => {
  const support = pack.labels.reduce((n, l) => n + (l === label ? 1 : 0), 0)
  const total = support * pack.models.length
  const rates = pooledConfusionRates(pack).subarray(label * CLASS_COUNT, (label + 1) * CLASS_COUNT)
  return { row: Array.from(rates, (rate) => Math.round(rate * total)), total }
}

const phaseView = (state: RoomState, pack: Pack, connected: ReadonlySet<string>): PhaseView => {
  const { phase } = state
  switch (phase.name) {
    case 'lobby':
    case 'closed':
      return { name: phase.name }
    case 'countdown':
      return { name: 'countdown', round: phase.round, opensAt: phase.opensAt }
    case 'question': {
      const { round, openedAt, deadlineAt } = phase.current
      const { answeredCount, askedCount } = countView(state, connected)!
      const question = questionView(phase.current, pack)
      return { name: 'question', round, question, openedAt, deadlineAt, answeredCount, askedCount }
    }
    case 'reveal': {
      const round = state.revealed.at(-1)!
      const { row, total } = modelConfusionRow(pack, round.label)
      return {
        name: 'reveal',
        round: phase.round,
        revealed: revealedView(state, round, pack),
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
        race: race(state),
      }
    case 'podium':
      return {
        name: 'podium',
        places: podium(state),
        standings: topStandings(standings(state)),
        race: race(state),
        rounds: state.revealed.map((round) => revealedView(state, round, pack)),
      }
    default:
      return assertNever(phase)
  }
}

/** What everybody in the room may see, but for the room's id, which is not the game's to know. */
export const roomView = (
  state: RoomState,
  pack: Pack,
  now: number,
  connected: ReadonlySet<string>,
): Omit<RoomView, 'roomId'> => ({
  code: state.code,
  kind: state.kind,
  game: state.game,
  version: state.version,
  phaseVersion: state.phaseVersion,
  deck: state.deck,
  roundCount: state.roundCount,
  choiceCount: state.choiceCount,
  answerWindowMs: state.answerWindowMs,
  locked: state.locked,
  playerCount: activePlayers(state).length,
  models: pack.models,
  seed: state.phase.name === 'podium' ? state.seed : null,
  phase: phaseView(state, pack, connected),
  serverNow: now,
})

/** Answers so far among the players who are connected or have answered; null when no round is open. */
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

/** What only the host may see. */
export const hostView = (state: RoomState, joinUrl: string, connected: ReadonlySet<string>): HostView => {
  const answers = state.phase.name === 'question' ? state.phase.current.answers : null
  return {
    phaseVersion: state.phaseVersion,
    joinUrl,
    players: activePlayers(state).map(({ playerId, nickname }) => ({
      playerId,
      nickname,
      connected: connected.has(playerId),
      answered: answers?.has(playerId) ?? false,
    })),
  }
}

/** What only this player may see; null for one who is not or no longer in the room. */
export const playerView = (state: RoomState, playerId: string): PlayerView | null => {
  const player = state.players.get(playerId)
  if (!player || player.kicked) return null
  const { phase } = state
  const last = state.revealed.at(-1)
  const shown = phase.name === 'question' ? phase.current : phase.name === 'reveal' ? last : undefined
  const own = (round: RevealedRound) => round.answers.get(playerId)?.choice ?? null
  const lastRight = last !== undefined && own(last) === last.label
  const better = activePlayers(state)
    .map((p) => p.points)
    .filter((points) => points > player.points)
  return {
    phaseVersion: state.phaseVersion,
    playerId,
    nickname: player.nickname,
    choice: shown?.answers.get(playerId)?.choice ?? null,
    points: player.points,
    right: player.right,
    streak: player.streak,
    // As the standings count it: a kick since the last reveal moves those behind up.
    rank: player.rank === null ? null : better.length + 1,
    gapToNext: player.rank === null || better.length === 0 ? null : Math.min(...better) - player.points,
    lastRound: last
      ? {
          asked: last.askedIds.has(playerId) || last.answers.has(playerId),
          right: lastRight,
          points: lastRight ? player.lastPoints : 0,
        }
      : null,
    answers: phase.name === 'podium' ? state.revealed.map(own) : null,
    accuracy:
      phase.name === 'podium'
        ? { right: player.right, asked: player.asked, interval: wilsonInterval(player.right, player.asked) }
        : null,
  }
}
