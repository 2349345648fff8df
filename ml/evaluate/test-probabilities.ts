import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { TrainingPlan } from '../recipes/recipe.ts'
import { splitProbabilities } from './split-probabilities.ts'

/** A trained model's probabilities [n × 10] for test images [n × 784], the backbone's features computed where needed. */
export const testProbabilities = (
  plan: TrainingPlan,
  model: LayersModel,
  images: Uint8Array,
): Promise<Float32Array> => splitProbabilities(plan, model, 'test', images)
