import type { ReportItem } from '../../contracts/index.ts'

const modelsRight = ({ modelAnswers, label }: ReportItem): number =>
  modelAnswers.filter(({ choice }) => choice === label).length

/**
 * Positions of the items that somebody missed, those first that the smallest share of people had right; among equals those
 * that fewer models had right.
 */
export const findHardest = (items: readonly ReportItem[]): number[] =>
  items
    .flatMap((item, at) => {
      const { accuracy } = item.people
      return accuracy === null || accuracy === 1 ? [] : [{ at, accuracy, models: modelsRight(item) }]
    })
    .sort((a, b) => a.accuracy - b.accuracy || a.models - b.models || a.at - b.at)
    .map(({ at }) => at)
