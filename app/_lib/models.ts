import type { ModelId } from '../../contracts/index.ts'
import { capitalise } from './format.ts'

/** How the project's own models are called on pages: in full, and where space is short. */
const LABELS: Record<ModelId, { readonly name: string; readonly short: string }> = {
  logreg: { name: 'Logistic regression', short: 'LogReg' },
  ffnn: { name: 'Feed-forward', short: 'FFNN' },
  cnn1: { name: 'CNN one', short: 'CNN 1' },
  cnn2: { name: 'CNN two', short: 'CNN 2' },
  'cnn2-tuned': { name: 'CNN two, tuned', short: 'CNN 2 t' },
  resnet50: { name: 'ResNet50', short: 'ResNet' },
  'resnet50-augmented': { name: 'ResNet50, augmented', short: 'ResNet a' },
}

/** A model of somebody's own is called by its id: `tiny-net` is Tiny net. */
const fromId = (model: ModelId): string => capitalise(model.replaceAll('-', ' '))

export const modelName = (model: ModelId): string => LABELS[model]?.name ?? fromId(model)
export const modelShort = (model: ModelId): string => LABELS[model]?.short ?? fromId(model)

export const modelColor = (model: ModelId): string => `var(--model-${model}, var(--model-own))`
