import { pickItems } from '../data/labelled-images.ts'
import { readTraining } from '../data/read-dataset.ts'
import { splitTraining } from '../data/split.ts'
import type { TrialData } from './run-trial.ts'

/** The 48,000 and 12,000 images of the fixed split, in its random order, so that a first part is a fair sample. */
export const readTrialData = async (): Promise<TrialData> => {
  const all = await readTraining()
  const split = splitTraining(all.labels.length)
  return { train: pickItems(all, split.train), validation: pickItems(all, split.validation) }
}
