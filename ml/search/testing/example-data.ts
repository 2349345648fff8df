import { bandedImages } from '../../train/testing/banded-images.ts'
import type { TrialData } from '../run-trial.ts'

/** `train` images to learn from and `validation` to measure on, the same ones every time. */
export const exampleData = (train: number, validation: number): TrialData => ({
  train: bandedImages(train, 1),
  validation: bandedImages(validation, 2),
})
