import type { LayersModel } from '@tensorflow/tfjs-layers'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { type FeatureSplit, loadFeatures } from '../features/load-features.ts'
import type { TrainingPlan } from '../recipes/recipe.ts'
import { featureInputs, pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'

/** A trained model's probabilities [n × 10] for images [n × 784] of a split, the backbone's features computed where needed. */
export const splitProbabilities = async (
  { input }: Pick<TrainingPlan, 'input'>,
  model: LayersModel,
  split: FeatureSplit,
  images: Uint8Array,
): Promise<Float32Array> => {
  if (input.kind === 'pixels') return predict(model, pixelInputs(images))
  return predict(model, featureInputs(await loadFeatures(input.prepare, split, images), FEATURE_COUNT))
}
