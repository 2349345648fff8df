import type { LayersModel } from '@tensorflow/tfjs-layers'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import type { TrialSetting } from '../../contracts/search.ts'
import { buildCnn2 } from '../recipes/cnn2.ts'

const ACTIVATIONS = {
  relu: 'relu',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
  hard_sigmoid: 'hardSigmoid',
  linear: 'linear',
} as const

/** `normal` is Keras' name for RandomNormal, standard deviation 0.05. */
const INITIALIZERS = {
  lecun_uniform: 'leCunUniform',
  normal: 'randomNormal',
  he_normal: 'heNormal',
  he_uniform: 'heUniform',
} as const

/**
 * Why a setting cannot be a classifier of ten classes, or null where it can.
 *
 * The deck lists `num_unit = [10, 5]` and prints the model that its best setting, `num_unit: 10`, built: convolutions with
 * 64 and 32 filters, a dense layer of 256, a dense layer of 10. The last is the only one with ten units, so `num_unit` is the
 * width of the output, and 5 gives five outputs for ten labels, on which Keras' training fails. The deck never met
 * this: it ran the first value of every list only. So half of the grid cannot be trained; the search says so of each such
 * combination that it draws, instead of quietly giving it ten outputs and its twin's accuracy.
 */
export const whyInvalid = ({ units }: Pick<TrialSetting, 'units'>): string | null =>
  units === CLASS_COUNT ? null : `${units} outputs cannot tell ${CLASS_COUNT} classes apart`

/**
 * cnn2's layers, [n, 28, 28, 1] → [n, 10] softmax probabilities, with the setting's activation and initializer in both
 * convolutions and the dense layer (the output keeps softmax), its dropout after each of them, its pool as the window
 * and stride of both poolings. With a pool of 2 it has cnn2's 412,778 parameters, with 4 the second pooling leaves
 * 1 × 1 × 32 and it has 19,562. Draws from Math.random. Throws a RangeError for a setting that `whyInvalid` names.
 */
export const buildTrialModel = (setting: TrialSetting): LayersModel => {
  const reason = whyInvalid(setting)
  if (reason) throw new RangeError(reason)
  const { dropout } = setting
  return buildCnn2({
    dropout: [dropout, dropout, dropout],
    activation: ACTIVATIONS[setting.activation],
    kernelInitializer: INITIALIZERS[setting.initializer],
    pool: setting.pool,
  })
}
