import { KNOWS_RIGHT, type ModelId } from '../../../contracts/index.ts'
import { modelsOf } from '../build-report.ts'
import { wasRight } from '../describe-other-round.ts'
import type { PlayedRound, RoomRecord } from '../replay-games.ts'

export interface AnswerRow {
  readonly round: PlayedRound
  readonly playerId: string
  /** Null where no class was given. */
  readonly choice: number | null
  /** In percent; null where it was not asked for. */
  readonly certainty: number | null
  /** The models that were ticked; null where none were to be, or no answer was given. */
  readonly ticked: readonly ModelId[] | null
  /** By the mode's own rule; null where it knows no right and wrong. */
  readonly right: boolean | null
  /** From the opening of the round to the server's receipt. */
  readonly seconds: number | null
}

export interface AnswerTable {
  readonly models: readonly ModelId[]
  readonly rows: readonly AnswerRow[]
}

/** As a cell says it: an empty one is no answer. */
export const tickedCell = (ticked: AnswerRow['ticked']): string | null =>
  ticked && (ticked.join(' ') || 'none')

/** One row for each player and round asked, round by round. @param game one of the room's games, or null for all */
export const answerRows = ({ games }: RoomRecord, game: number | null): AnswerTable => {
  const rounds = games
    .filter((each) => game === null || each.game === game)
    .flatMap((each) => [...each.rounds, ...each.others].sort((a, b) => a.round - b.round))
  return {
    models: modelsOf(rounds),
    rows: rounds.flatMap((round) =>
      [...round.asked].map((playerId) => {
        const answer = round.answers.get(playerId)
        return {
          round,
          playerId,
          choice: answer?.choice ?? null,
          certainty: answer?.certainty ?? null,
          ticked: answer?.models ?? null,
          right: KNOWS_RIGHT[round.mode] ? wasRight(round, playerId) : null,
          seconds: answer ? Math.round((answer.at - round.openedAt) / 100) / 10 : null,
        }
      }),
    ),
  }
}
