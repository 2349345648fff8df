import type { ModelId } from '../../contracts/index.ts'

/** How the models are called on pages: in full, and where space is short. */
export const MODEL_LABELS: Record<ModelId, { readonly name: string; readonly short: string }> = {
  logreg: { name: 'Logistic regression', short: 'LogReg' },
  ffnn: { name: 'Feed-forward', short: 'FFNN' },
  cnn1: { name: 'CNN one', short: 'CNN 1' },
  cnn2: { name: 'CNN two', short: 'CNN 2' },
  resnet50: { name: 'ResNet50', short: 'ResNet' },
}

export const modelColor = (model: ModelId): string => `var(--model-${model})`
