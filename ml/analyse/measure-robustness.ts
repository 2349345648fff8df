import type { Robustness } from '../../contracts/analysis.ts'
import { CORRUPTION_IDS, CORRUPTION_STRENGTHS } from '../../contracts/corruptions.ts'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import { CORRUPTIONS } from '../../inference/corruptions/corruptions.ts'
import { type LabelledImages, pickItems } from '../data/labelled-images.ts'
import { seededRandom, shuffledIndices } from '../data/random.ts'
import { Failure } from '../failure.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 } from '../metrics/top1.ts'

export interface RobustnessSubject {
  id: string
  /** Its answers to the unspoiled items, all of them. */
  top1: Uint8Array
  /** Probabilities [m × 10] for m images (uint8, 784 grey values each). */
  predictCorrupted: (images: Uint8Array) => Promise<Float32Array>
  /** It is asked each so many-th item of the subset only: for one that takes long. */
  every?: number
}

export interface RobustnessOptions {
  /** Size of the subset, at most all items. */
  items: number
  /** Draws the subset, and all chance in the corruptions. */
  seed: number
  /** Called with the share of the work that is done, 0 … 1. */
  report?: (done: number) => void
}

const thinned = (data: LabelledImages, every: number): LabelledImages =>
  pickItems(
    data,
    Uint32Array.from({ length: Math.ceil(data.labels.length / every) }, (_, i) => i * every),
  )

/**
 * Accuracy of every recipe under every corruption, on one subset of the items or part of it. All recipes see the same spoiled images, and the same
 * chance serves all strengths, so that curves differ by recipe and strength only. Throws a Failure where a recipe does not give ten
 * probabilities an image.
 */
export const measureRobustness = async (
  recipes: readonly RobustnessSubject[],
  data: LabelledImages,
  { items, seed, report }: RobustnessOptions,
): Promise<Robustness[]> => {
  const indices = shuffledIndices(data.labels.length, seededRandom(seed)).subarray(0, items).sort()
  const subset = pickItems(data, indices)
  const rows: Robustness[] = recipes.flatMap((recipe) => {
    const asked = indices.filter((_, i) => i % (recipe.every ?? 1) === 0)
    const clean = accuracyOf(
      Uint8Array.from(asked, (i) => recipe.top1[i]!),
      thinned(subset, recipe.every ?? 1).labels,
    )
    return CORRUPTION_IDS.map((corruption) => ({
      recipe: recipe.id,
      corruption,
      items: asked.length,
      accuracies: [],
      clean,
    }))
  })
  const steps = rows.length * CORRUPTION_STRENGTHS
  let done = 0
  for (const corruption of CORRUPTION_IDS) {
    for (let strength = 1; strength <= CORRUPTION_STRENGTHS; strength++) {
      const spoiled = CORRUPTIONS[corruption].corrupt(subset.images, strength, seed)
      for (const recipe of recipes) {
        const { images, labels } = thinned({ images: spoiled, labels: subset.labels }, recipe.every ?? 1)
        const probabilities = await recipe.predictCorrupted(images)
        if (probabilities.length !== labels.length * CLASS_COUNT)
          throw new Failure(
            `${recipe.id} gives ${probabilities.length} probabilities for ${labels.length} images`,
          )
        const row = rows.find((each) => each.recipe === recipe.id && each.corruption === corruption)!
        row.accuracies.push(accuracyOf(top1(probabilities), labels))
        report?.(++done / steps)
      }
    }
  }
  return rows
}
