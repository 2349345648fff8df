import type { Trained } from '../../contracts/content-pack.ts'
import { type LabelledImages, pickItems } from '../data/labelled-images.ts'
import { splitTraining } from '../data/split.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { logLossOf } from '../metrics/log-loss.ts'
import { fitTemperature } from '../metrics/temperature.ts'
import { top1 } from '../metrics/top1.ts'
import type { TrainingPlan } from '../recipes/recipe.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import { differences } from './differences.ts'
import { splitProbabilities } from './split-probabilities.ts'

/**
 * The committed figures are those of the float32 weights of their training, the committed weights those rounded to float16: of
 * the pack's fourteen trainings none is more than 2 items, 6e-5 nats and 4e-4 of the temperature apart for it.
 */
const ITEMS_APART = 5
const LOSS_APART = 5e-4
const TEMPERATURE_APART = { relative: 2e-3 }

/** What a model makes of the validation images. */
export interface ValidationFigures {
  items: number
  accuracy: number
  loss: number
  temperature: number
}

/** What differs between a training's committed figures of the validation split and recomputed ones. */
export const compareValidation = (trained: Trained, now: ValidationFigures): string[] => {
  const kept = trained.training.history.find(({ epoch }) => epoch === trained.epoch)
  return [
    ...differences(
      { validationItems: trained.training.validationItems, 'history, kept epoch': kept?.validationAccuracy },
      { validationItems: now.items, 'history, kept epoch': trained.validationAccuracy },
      0,
    ),
    ...differences(
      { validationAccuracy: trained.validationAccuracy },
      { validationAccuracy: now.accuracy },
      (ITEMS_APART + 0.5) / now.items,
    ),
    ...differences({ validationLoss: kept?.validationLoss }, { validationLoss: now.loss }, LOSS_APART),
    ...differences({ temperature: trained.temperature }, { temperature: now.temperature }, TEMPERATURE_APART),
  ]
}

/** What differs between a training's record of its epochs and what follows from it: the epoch kept, their number and their mean time. */
export const compareHistory = (
  { epoch, training }: Pick<Trained, 'epoch' | 'training'>,
  keep: TrainingPlan['keep'],
): string[] => {
  const { history, epochs, secondsPerEpoch } = training
  const best = history.reduce((a, b) => (b.validationAccuracy > a.validationAccuracy ? b : a))
  return differences(
    { epoch, epochs, numbers: history.map((each) => each.epoch), secondsPerEpoch },
    {
      epoch: keep === 'best' ? best.epoch : history.length,
      epochs: history.length,
      numbers: history.map((_, i) => i + 1),
      secondsPerEpoch: history.reduce((sum, { seconds }) => sum + seconds, 0) / history.length,
    },
    { relative: 1e-9 },
    'history',
  )
}

/** What differs between a training's figures of the validation split and those that its weights give now. */
export const checkValidation = async (
  trained: Trained,
  plan: TrainingPlan,
  saved: SavedModel,
  all: LabelledImages,
): Promise<string[]> => {
  const { trainItems, validationItems } = trained.training
  const { train, validation } = splitTraining(all.labels.length, trainItems + validationItems)
  const { images, labels } = pickItems(all, validation)
  const model = await unpackModel(saved)
  const probabilities = await splitProbabilities(plan, model, 'validation', images)
  model.dispose()
  return [
    ...differences({ trainItems }, { trainItems: train.length }, 0),
    ...compareHistory(trained, plan.keep),
    ...compareValidation(trained, {
      items: labels.length,
      accuracy: accuracyOf(top1(probabilities), labels),
      loss: logLossOf(probabilities, labels),
      temperature: fitTemperature(probabilities, labels),
    }),
  ]
}
