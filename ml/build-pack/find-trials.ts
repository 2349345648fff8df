import { splitTraining } from '../data/split.ts'
import type { RunRecord } from '../train/run-record.ts'

/**
 * The ids of the runs on other images than the whole of this dataset's training file, of `items` images: their validation accuracy, on fewer
 * or on other images, is not to be compared with that of the rest.
 */
export const findTrials = (
  runs: readonly RunRecord[],
  { items, dataHash }: { items: number; dataHash: string },
): Set<string> => {
  const { train, validation } = splitTraining(items)
  const isTrial = ({ training }: RunRecord) =>
    training.trainItems !== train.length ||
    training.validationItems !== validation.length ||
    training.dataHash !== dataHash
  return new Set(runs.filter(isTrial).map(({ training }) => training.runId))
}
