import type { LayersModel } from '@tensorflow/tfjs-layers'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { loadFeatures } from '../features/load-features.ts'
import type { TrainingPlan } from '../recipes/recipe.ts'
import { featureInputs, pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'

/** A trained model's probabilities [n × 10] for test images [n × 784], the backbone's features computed where needed. */
export const testProbabilities = async (
  plan: TrainingPlan,
  model: LayersModel,
  images: Uint8Array,
): Promise<Float32Array> => {
  if (plan.input.kind === 'pixels') return predict(model, pixelInputs(images))
  const features = await loadFeatures(plan.input.prepare, 'test', images)
  return predict(model, featureInputs(features, FEATURE_COUNT))
}
