import type { ModelId } from '../../../contracts/index.ts'
import { modelsOf } from '../build-report.ts'
import type { PlayedRound, RoomRecord } from '../replay-games.ts'

export interface AnswerRow {
  readonly round: PlayedRound
  readonly playerId: string
  /** Null where none was given. */
  readonly choice: number | null
  /** From the opening of the round to the server's receipt. */
  readonly seconds: number | null
}

export interface AnswerTable {
  readonly models: readonly ModelId[]
  readonly rows: readonly AnswerRow[]
}

/** One row for each player and round asked, round by round. @param game one of the room's games, or null for all */
export const answerRows = ({ games }: RoomRecord, game: number | null): AnswerTable => {
  const rounds = games.filter((each) => game === null || each.game === game).flatMap((each) => each.rounds)
  return {
    models: modelsOf(rounds),
    rows: rounds.flatMap((round) =>
      [...round.asked].map((playerId) => {
        const answer = round.answers.get(playerId)
        return {
          round,
          playerId,
          choice: answer?.choice ?? null,
          seconds: answer ? Math.round((answer.at - round.openedAt) / 100) / 10 : null,
        }
      }),
    ),
  }
}
