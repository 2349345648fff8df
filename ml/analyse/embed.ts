import type { LayersModel } from '@tensorflow/tfjs-layers'
import { UMAP } from 'umap-js'
import { seededRandom } from '../data/random.ts'
import { Failure } from '../failure.ts'
import { type Activations, penultimateActivations } from './penultimate.ts'

export const NEIGHBOURS = 15
export const MIN_DIST = 0.1

/** Where each item lies in the plane, x and y in turn [count × 2], and what made it so. */
export interface Embedding {
  points: Float32Array
  neighbours: number
  minDist: number
  seed: number
}

export interface EmbedOptions {
  seed: number
  neighbours?: number
  /** Called after every epoch with the share of the work that is done, 0 … 1. */
  report?: (done: number) => void
}

/**
 * Activations in two dimensions by UMAP (McInnes, Healy and Melville, "UMAP: Uniform Manifold Approximation and Projection",
 * 2018) under the Euclidean distance. The axes have no unit and no meaning; only what lies near what has. The same seed
 * gives the same points. 10,000 rows of 256 take 17 s of processor time, so all items are fitted together and none is placed
 * afterwards. Throws a Failure for fewer items than neighbours.
 */
export const embedActivations = (
  { width, values }: Activations,
  { seed, neighbours = NEIGHBOURS, report }: EmbedOptions,
): Embedding => {
  const count = values.length / width
  if (count <= neighbours) throw new Failure(`${count} items have no ${neighbours} neighbours each`)
  const rows = Array.from({ length: count }, (_, i) =>
    Array.from(values.subarray(i * width, (i + 1) * width)),
  )
  const umap = new UMAP({ nNeighbors: neighbours, minDist: MIN_DIST, random: seededRandom(seed) })
  const epochs = umap.initializeFit(rows)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    umap.step()
    report?.(epoch / epochs)
  }
  return { points: Float32Array.from(umap.getEmbedding().flat()), neighbours, minDist: MIN_DIST, seed }
}

/** The items' penultimate activations in two dimensions; see `penultimateActivations` and `embedActivations`. */
export const embed = async (
  model: LayersModel,
  rows: Float32Array,
  options: EmbedOptions,
): Promise<Embedding> => embedActivations(await penultimateActivations(model, rows), options)
