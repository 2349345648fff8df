import { gzipSync } from 'node:zlib'
import type { ModelSummary, Trained } from '../../contracts/content-pack.ts'
import { digest } from '../data/digest.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { testProbabilities } from '../evaluate/test-probabilities.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { top1 } from '../metrics/top1.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { planOf } from '../recipes/recipes.ts'
import { probabilitiesFile, top1File } from '../report/pack-files.ts'
import { type Pack, readCommittedModel } from '../report/read-pack.ts'
import { type RunRecord, runFolder } from '../train/run-record.ts'
import { readModel, type SavedModel, unpackModel } from '../train/saved-model.ts'
import { halfPrecision } from './half-precision.ts'
import { quantise } from './quantise.ts'
import { summariseLayers } from './summarise-layers.ts'

/** One training's part of the pack. */
export interface Part {
  trained: Trained
  saved: SavedModel
  layers: ModelSummary['layers']
  /** On the test images, the probabilities as a pack keeps them; null for a committed training with the deck's settings, whose predictions no pack holds. */
  predictions: { zipped: Uint8Array; top1: Uint8Array } | null
}

/** Evaluates a run on the test images, once, with its weights rounded as they are committed. */
export const evaluateRun = async (
  recipe: Recipe,
  run: RunRecord,
  { images, labels }: LabelledImages,
  runs?: string,
): Promise<Part> => {
  const saved = halfPrecision(await readModel(runFolder(run.training.runId, runs)))
  const model = await unpackModel(saved)
  const probabilities = await testProbabilities(planOf(recipe, run.training.kind), model, images)
  const layers = summariseLayers(recipe, model)
  model.dispose()
  return {
    trained: {
      training: run.training,
      epoch: run.epoch,
      validationAccuracy: run.validationAccuracy,
      temperature: run.temperature,
      metrics: metricsOf(probabilities, labels, run.temperature),
      weights: { bytes: saved.weights.length, sha256: digest('sha256', saved.weights) },
    },
    saved,
    layers,
    predictions: {
      zipped: gzipSync(quantise(probabilities), { level: 9 }),
      top1: top1(probabilities),
    },
  }
}

/** Takes a training over from the pack that is there, figures and all. */
export const takeOver = async (
  pack: Pack,
  { recipe, layers }: ModelSummary,
  trained: Trained,
  models?: string,
): Promise<Part> => {
  const saved = await readCommittedModel(recipe, trained, models)
  if (trained.training.kind !== 'house') return { trained, saved, layers, predictions: null }
  const zipped = await pack.read(probabilitiesFile(recipe))
  return {
    trained,
    saved,
    layers,
    predictions: { zipped, top1: await pack.read(top1File(recipe)) },
  }
}
