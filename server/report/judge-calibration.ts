import { expectedCalibrationError } from '../../contracts/expected-calibration-error.ts'
import type { ModelId, ReportCalibration } from '../../contracts/index.ts'
import { accuracyOf } from '../game/race.ts'
import type { PlayedRound } from './replay-games.ts'

/** Edges a fifth apart: a class gives dozens of answers, which finer bins would leave alone. */
const BINS = 5

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length

/**
 * How well the class knew what it knew: the answers of the duel by the certainty given, with the share that was right, and the
 * expected calibration error of both over the bins (Naeini et al., 2015). The models' mean confidence and accuracy are those on
 * the same items. Null where no answer came with a certainty.
 */
export const judgeCalibration = (
  rounds: readonly PlayedRound[],
  models: readonly ModelId[],
): ReportCalibration | null => {
  const answers = rounds.flatMap(({ answers: given, asked, label }) =>
    [...given].flatMap(([playerId, { choice, certainty }]) =>
      asked.has(playerId) && certainty !== null
        ? [{ certainty: certainty / 100, right: choice === label }]
        : [],
    ),
  )
  if (answers.length === 0) return null
  const bins = Array.from({ length: BINS }, (_, i) => {
    // A certainty on an edge belongs to the bin above, 100 % to the last, as a model's confidence does.
    const within = answers.filter(({ certainty }) => Math.min(BINS - 1, Math.floor(certainty * BINS)) === i)
    const right = within.filter((answer) => answer.right).length
    const meanCertainty = mean(within.map(({ certainty }) => certainty))
    return { from: i / BINS, to: (i + 1) / BINS, meanCertainty, accuracy: accuracyOf(right, within.length) }
  })
  const duels = rounds.filter(({ mode, asked }) => mode === 'duel' && asked.size > 0)
  return {
    bins,
    meanCertainty: mean(answers.map(({ certainty }) => certainty))!,
    accuracy: answers.filter(({ right }) => right).length / answers.length,
    ece: expectedCalibrationError(
      bins.map(({ from, meanCertainty, accuracy }) => ({
        from,
        count: accuracy.asked,
        meanConfidence: meanCertainty,
        accuracy: accuracy.accuracy,
      })),
    ),
    models: models.map((model) => {
      const said = duels.flatMap(({ modelAnswers, label }) =>
        modelAnswers.filter((answer) => answer.model === model).map((answer) => ({ ...answer, label })),
      )
      return {
        meanConfidence: mean(said.map(({ confidence }) => confidence)),
        accuracy: mean(said.map(({ choice, label }) => (choice === label ? 1 : 0))),
      }
    }),
  }
}
