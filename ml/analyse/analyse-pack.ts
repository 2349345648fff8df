import { type Analysis, AnalysisSchema } from '../../contracts/analysis.ts'
import { CORRUPTION_IDS } from '../../contracts/corruptions.ts'
import type { ItemTable } from '../../contracts/item-table.ts'
import { atTemperature } from '../../contracts/softmax-temperature.ts'
import { CORRUPTIONS } from '../../inference/corruptions/corruptions.ts'
import { agreementGroups, agreementOf } from '../metrics/agreement.ts'
import { itemDifficulties } from '../metrics/item-difficulty.ts'
import { itemMargins } from '../metrics/item-margin.ts'
import { labelSuspicions } from '../metrics/label-suspicion.ts'
import { nearestTrainingImages } from '../metrics/nearest-training-image.ts'
import { type AnalysisInput, checkInput } from './analysis-input.ts'
import { comparePairs } from './compare-pairs.ts'
import type { Embedding } from './embed.ts'
import { measureRobustness } from './measure-robustness.ts'

export const ROBUSTNESS_ITEMS = 2000

/** x (0) or y (1) of every point. */
const axis = (embedding: Embedding | null, which: 0 | 1, n: number): Float32Array =>
  embedding
    ? Float32Array.from({ length: n }, (_, i) => embedding.points[2 * i + which]!)
    : new Float32Array(n).fill(Number.NaN)

/**
 * Everything the pack says beyond the single recipes: how they compare, what the contestants make of every item, and how accuracy
 * falls when images are spoiled. Needs a TensorFlow.js backend to be running. Throws a Failure for sizes that do not fit together.
 */
export const analysePack = async (
  input: AnalysisInput,
): Promise<{ analysis: Analysis; items: ItemTable }> => {
  checkInput(input)
  const { recipes, labels, images, trainingImages, embedding, seed, report } = input
  const contestants = recipes
    .filter(({ contestant }) => contestant)
    .map(({ id, top1, probabilities, temperature }) => ({
      id,
      top1,
      probabilities: atTemperature(probabilities, temperature),
    }))
  const agreement = agreementOf(contestants, labels)
  const probabilities = contestants.map((contestant) => contestant.probabilities)
  const margins = itemMargins(probabilities, labels)
  const nearest = await nearestTrainingImages(images, trainingImages, (done) =>
    report?.('nearest training images', done),
  )
  const subjects = recipes.flatMap(({ id, top1, predictCorrupted, every, robustness }) =>
    predictCorrupted && !robustness ? [{ id, top1, predictCorrupted, ...(every && { every }) }] : [],
  )
  const measured = await measureRobustness(
    subjects,
    { images, labels },
    {
      items: input.robustnessItems ?? ROBUSTNESS_ITEMS,
      seed,
      report: (done) => report?.('robustness', done),
    },
  )
  const analysis = AnalysisSchema.parse({
    pairs: comparePairs(recipes, labels),
    agreement: {
      models: contestants.map(({ id }) => id),
      ...agreementGroups(agreement, contestants.length),
    },
    corruptions: CORRUPTION_IDS.map((id) => {
      const { unit, amounts } = CORRUPTIONS[id]
      return { id, unit, amounts: [...amounts] }
    }),
    robustness: recipes.flatMap(
      ({ id, robustness }) => robustness ?? measured.filter(({ recipe }) => recipe === id),
    ),
    embedding: embedding && {
      recipe: embedding.recipe,
      neighbours: embedding.neighbours,
      minDist: embedding.minDist,
      seed: embedding.seed,
    },
  } satisfies Analysis)
  const items: ItemTable = {
    difficulty: Float32Array.from(
      itemDifficulties({ labels, probabilities, right: agreement.right, margins }),
    ),
    margin: Float32Array.from(margins),
    suspicion: Float32Array.from(labelSuspicions(margins)),
    agreement: agreement.right,
    nearestIndex: Uint16Array.from(nearest.indices),
    nearestDistance: nearest.distances,
    x: axis(embedding, 0, labels.length),
    y: axis(embedding, 1, labels.length),
  }
  return { analysis, items }
}
