import type { ModelId, Report, ReportRoom } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import { partViews } from '../game/view-for.ts'
import { compareAccuracy } from './compare-accuracy.ts'
import { compareClasses } from './compare-classes.ts'
import { countConfusion } from './count-confusion.ts'
import { describeItem } from './describe-item.ts'
import { describeOtherRound } from './describe-other-round.ts'
import { findHardest } from './find-hardest.ts'
import { judgeCalibration } from './judge-calibration.ts'
import { judgeMajority } from './judge-majority.ts'
import { listStudents } from './list-students.ts'
import type { PlayedRound, RoomRecord } from './replay-games.ts'

/** What is not in the log. */
export interface ReportFrame {
  readonly roomId: string
  readonly deleteAt: number
}

export const describeRoom = ({ openedAt, state, games }: RoomRecord, frame: ReportFrame): ReportRoom => ({
  ...frame,
  code: state.code,
  kind: state.kind,
  openedAt,
  open: state.phase.name !== 'closed',
  parts: partViews(state),
  games: games.map(({ game, startedAt, rounds }) => ({ game, startedAt, roundCount: rounds.length })),
})

/** Every model that answered, in the order of the pack; after a change of the pack between two games, those of both. */
export const modelsOf = (rounds: readonly PlayedRound[]): ModelId[] => [
  ...new Set(rounds.flatMap((round) => round.modelAnswers.map(({ model }) => model))),
]

/** The teacher's report. @param game one of the room's games, or null for all of them together */
export const buildReport = (
  record: RoomRecord,
  pack: Pack,
  frame: ReportFrame,
  game: number | null,
): Report => {
  const games = record.games.filter((each) => game === null || each.game === game)
  const rounds = games.flatMap((each) => each.rounds)
  const models = modelsOf(rounds)
  const items = rounds.map((round) => describeItem(round, pack))
  return {
    room: describeRoom(record, frame),
    game,
    models,
    answerCount: items.reduce((sum, { answeredCount }) => sum + answeredCount, 0),
    accuracy: compareAccuracy(rounds, models),
    majority: judgeMajority(rounds, models),
    calibration: judgeCalibration(rounds, models),
    items,
    hardest: findHardest(items),
    classes: compareClasses(rounds, models),
    confusion: countConfusion(rounds, models),
    others: games.flatMap((each) => each.others).map((round) => describeOtherRound(round, pack)),
    students: listStudents(record.state, games),
  }
}
