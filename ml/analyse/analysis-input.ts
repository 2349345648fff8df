import type { Robustness } from '../../contracts/analysis.ts'
import { CLASS_COUNT, ITEM_BYTES } from '../../contracts/labels.ts'
import { Failure } from '../failure.ts'
import type { Embedding } from './embed.ts'

/** The item table numbers training images in 16 bits. */
const TRAINING_MOST = 2 ** 16

/** A recipe's house training, as it answered the n test items. */
export interface AnalysedRecipe {
  id: string
  /** Whether it plays: only contestants say what an item is like. */
  contestant: boolean
  /** [n × 10], before its temperature. */
  probabilities: Float32Array
  top1: Uint8Array
  temperature: number
  /** Probabilities [m × 10] for m spoiled images; null leaves the recipe out of the robustness. */
  predictCorrupted: ((images: Uint8Array) => Promise<Float32Array>) | null
  /** As measureRobustness has it. */
  every?: number
  /** As it was measured before; it is not measured again then. */
  robustness?: readonly Robustness[] | undefined
}

export interface AnalysisInput {
  /** In the pack's order. */
  recipes: readonly AnalysedRecipe[]
  /** n test labels, and n test images (uint8, 784 grey values each). */
  labels: Uint8Array
  images: Uint8Array
  /** The images in which the nearest is looked for, as `images`, in the dataset's order; at most 65,536. */
  trainingImages: Uint8Array
  /** Points for the n items and the recipe whose activations they are made of. */
  embedding: (Embedding & { recipe: string }) | null
  seed: number
  robustnessItems?: number
  /** What is being done, and the share of it that is done, 0 … 1. */
  report?: (stage: string, done: number) => void
}

/** Throws a Failure for parts whose sizes do not fit together. */
export const checkInput = ({ recipes, labels, images, trainingImages, embedding }: AnalysisInput): void => {
  const n = labels.length
  const sized = (what: string, length: number, each: number): void => {
    if (length !== n * each) throw new Failure(`${what}: ${length} values instead of ${n} × ${each}`)
  }
  sized('images', images.length, ITEM_BYTES)
  if (embedding) sized('embedding', embedding.points.length, 2)
  for (const { id, probabilities, top1 } of recipes) {
    sized(`probabilities of ${id}`, probabilities.length, CLASS_COUNT)
    sized(`answers of ${id}`, top1.length, 1)
  }
  if (new Set(recipes.map(({ id }) => id)).size !== recipes.length)
    throw new Failure('A recipe is to be analysed twice')
  if (!recipes.some(({ contestant }) => contestant)) throw new Failure('There is no contestant to analyse')
  if (trainingImages.length > TRAINING_MOST * ITEM_BYTES)
    throw new Failure(`The item table numbers ${TRAINING_MOST} training images, not more`)
}
