import type { Transfer } from '../../contracts/transfer.ts'
import { withSeededRandom } from '../data/random.ts'
import { type BackboneInput, FEATURE_COUNT } from '../features/backbone-input.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 } from '../metrics/top1.ts'
import { wilsonInterval } from '../metrics/wilson-interval.ts'
import { RESNET50 } from '../recipes/resnet50.ts'
import { featureInputs } from '../train/inputs.ts'
import { makeOptimizer } from '../train/make-optimizer.ts'
import { predict } from '../train/predict.ts'
import { trainEpoch } from '../train/train-epoch.ts'

export interface FeatureSet {
  /** [n × 2048] */
  features: Float32Array
  labels: Uint8Array
}

export interface CellOptions {
  prepare: BackboneInput
  augmented: boolean
  train: FeatureSet
  validation: FeatureSet
  epochs: number
  batchSize: number
  seed: number
}

/** Trains the deck's head (Adam at Keras' default rate, no dropout) on the given features: one cell of the experiment. */
export const transferCell = (options: CellOptions): Promise<Transfer['cells'][number]> =>
  withSeededRandom(options.seed, async () => {
    const { prepare, augmented, train, validation, epochs, batchSize } = options
    const model = RESNET50.build('as-published')
    const optimizer = makeOptimizer({ kind: 'adam', learningRate: 1e-3, schedule: 'constant' })
    let trainAccuracy = 0
    for (let epoch = 0; epoch < epochs; epoch++) {
      const figures = await trainEpoch({
        model,
        optimizer,
        inputs: featureInputs(train.features, FEATURE_COUNT),
        labels: train.labels,
        batchSize,
        augment: undefined,
        beforeStep: () => {},
        afterStep: () => {},
        stopped: () => false,
      })
      trainAccuracy = figures.accuracy
    }
    const answers = top1(await predict(model, featureInputs(validation.features, FEATURE_COUNT)))
    model.dispose()
    optimizer.dispose()
    const validationAccuracy = accuracyOf(answers, validation.labels)
    const right = Math.round(validationAccuracy * validation.labels.length)
    const validationInterval = wilsonInterval(right, validation.labels.length)
    return { ...prepare, augmented, trainAccuracy, validationAccuracy, validationInterval }
  })
