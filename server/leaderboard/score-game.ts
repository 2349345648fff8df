import { HUMAN_MEDIAN_MS, type OffBoardReason, RANKED_MODES } from '../../contracts/index.ts'
import { DECKS } from '../../contracts/on-offer.ts'
import { comparedRounds } from '../game/compared.ts'
import type { RoomState } from '../game/state.ts'
import type { StoredAnswer, StoredGame } from './leaderboard-store.ts'

export interface ScoredGame {
  readonly game: StoredGame
  readonly answers: readonly StoredAnswer[]
}

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const bits = (labels: readonly number[]): number => labels.reduce((sum, label) => sum | (1 << label), 0)

/** What a ranked game came to; null of any other one. Times are the server's own. */
export const scoreGame = (roomId: string, state: RoomState, endedAt: number): ScoredGame | null => {
  const { ranked, parts, players } = state
  const [part] = parts
  const [player] = players.values()
  const deck = DECKS.find((name) => name === part?.deck)
  const mode = RANKED_MODES.find((name) => name === part?.mode)
  if (!ranked || !part || !player || !deck || !mode) return null
  const rounds = comparedRounds(state)
  const given = rounds.flatMap(({ itemIndex, choices, label, openedAt, answers }) => {
    const answer = answers.get(player.playerId)
    if (!answer || answer.choice === null) return []
    const { choice, at } = answer
    return [
      { item: itemIndex, choice, offered: bits(choices), right: choice === label, tookMs: at - openedAt },
    ]
  })
  const medianMs = given.length === 0 ? 0 : Math.round(medianOf(given.map(({ tookMs }) => tookMs)))
  const unanswered = given.length < ranked.items.length
  const reason: OffBoardReason | null = unanswered
    ? 'unanswered'
    : medianMs < HUMAN_MEDIAN_MS
      ? 'too-fast'
      : null
  return {
    game: {
      roomId,
      claimId: ranked.claimId,
      classId: ranked.classId,
      endedAt,
      deck,
      mode,
      choiceCount: part.choiceCount,
      right: given.filter(({ right }) => right).length,
      asked: rounds.length,
      medianMs,
      reason,
    },
    answers: given.map(({ tookMs: _, ...answer }) => answer),
  }
}
