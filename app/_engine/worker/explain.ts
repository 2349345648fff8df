import * as tf from '@tensorflow/tfjs-core'
import { CLASS_COUNT, ITEM_BYTES, ITEM_SIDE_PX, type Label } from '../../../contracts/index.ts'
import { OCCLUSION_SIDE, occludedCopies, occlusionMap } from '../../../inference/occlude.ts'
import type { Fill, HeatQuestion, HeatResult, Method } from '../protocol.ts'
import { type Model, scoresOf } from './model.ts'
import { logitsOf, runLayers } from './network.ts'

/** Of a backbone so many covered pictures at a time, so that the memory of a phone holds them. */
const BACKBONE_BATCH = 13

const scoresForClass = async (model: Model, images: Uint8Array, label: Label): Promise<Float32Array> => {
  const count = images.length / ITEM_BYTES
  const batch = model.lastMaps ? BACKBONE_BATCH : count
  const scores = new Float32Array(count)
  for (let from = 0; from < count; from += batch) {
    const part = images.subarray(from * ITEM_BYTES, (from + batch) * ITEM_BYTES)
    const all = scoresOf(model, part)
    const values = await all.data()
    all.dispose()
    for (let i = 0; i * CLASS_COUNT < values.length; i++) scores[from + i] = values[i * CLASS_COUNT + label]!
  }
  return scores
}

/** How far the score falls when a patch covers part of the picture. */
const occlusion = async (model: Model, pixels: Uint8Array, label: Label, fill: Fill): Promise<HeatResult> => {
  const [whole] = await scoresForClass(model, pixels, label)
  const covered = await scoresForClass(model, occludedCopies(pixels, fill), label)
  const values = occlusionMap(covered.map((score) => whole! - score))
  return { values, side: OCCLUSION_SIDE, insetPx: 0, sum: null }
}

const lastConvolution = (model: Model): number =>
  model.layers.findLastIndex((layer) => layer.getClassName() === 'Conv2D')

/**
 * Grad-CAM (Selvaraju et al., 2017): Σ_k α_k·A^k with α_k the mean of ∂y/∂A^k over the places of the last convolution's maps A, y a score
 * before softmax. What speaks against the class is kept below 0 instead of being cut off.
 */
const gradCam = async (model: Model, pixels: Uint8Array, label: Label): Promise<HeatResult> => {
  const at = lastConvolution(model)
  const after = model.layers.slice(at + 1)
  const map = tf.tidy(() => {
    const maps = model.lastMaps
      ? model.lastMaps(pixels)
      : (runLayers(model.layers.slice(0, at + 1), model.read(pixels)) as tf.Tensor4D)
    const score = (from: tf.Tensor): tf.Scalar => {
      const logits = model.lastMaps ? logitsOf(model.layers, tf.mean(from, [1, 2])) : logitsOf(after, from)
      return tf.sum(tf.slice(logits, [0, label], [1, 1]))
    }
    const weights = tf.mean(tf.grad(score)(maps), [1, 2], true)
    return tf.squeeze(tf.sum(tf.mul(maps, weights), 3)) as tf.Tensor2D
  })
  const side = map.shape[0]
  const values = (await map.data()) as Float32Array
  map.dispose()
  // A convolution without padding leaves out the outermost pixels; one after a pooling covers the whole picture again.
  const insetPx = side > ITEM_SIDE_PX / 2 ? (ITEM_SIDE_PX - side) / 2 : 0
  return { values, side, insetPx, sum: null }
}

/** The terms W_c ⊙ x that a linear model adds up to its score. */
const exact = async (model: Model, pixels: Uint8Array, label: Label): Promise<HeatResult> => {
  const [kernel, bias] = model.layers[0]!.getWeights() as [tf.Tensor2D, tf.Tensor1D]
  const [weights, biases] = await Promise.all([kernel.data(), bias.data()])
  const values = Float32Array.from(pixels, (grey, p) => (grey / 255) * weights[p * CLASS_COUNT + label]!)
  const score = values.reduce((sum, term) => sum + term, biases[label]!)
  return { values, side: ITEM_SIDE_PX, insetPx: 0, sum: { score, bias: biases[label]! } }
}

/** The ways in which a model can be explained, the most exact one first. */
export const methodsOf = (model: Model): Method[] => [
  ...(model.layers.length === 1 && !model.lastMaps ? ['exact' as const] : []),
  ...(model.lastMaps || lastConvolution(model) >= 0 ? ['gradCam' as const] : []),
  'occlusion',
]

export const explain = (
  model: Model,
  { method, fill, pixels, label }: Omit<HeatQuestion, 'recipe' | 'randomised'>,
): Promise<HeatResult> => {
  if (!methodsOf(model).includes(method)) throw new Error(`${method} does not fit this model`)
  if (method === 'exact') return exact(model, pixels, label)
  return method === 'gradCam' ? gradCam(model, pixels, label) : occlusion(model, pixels, label, fill)
}
