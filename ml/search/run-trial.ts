import { firstItems, type LabelledImages } from '../data/labelled-images.ts'
import { withSeededRandom } from '../data/random.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 } from '../metrics/top1.ts'
import { pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'
import { trainEpoch } from '../train/train-epoch.ts'
import { buildTrialModel } from './build-trial-model.ts'
import { makeOptimizer } from './make-optimizer.ts'
import type { TrialJob, TrialOutcome } from './trial.ts'

export interface TrialData {
  train: LabelledImages
  validation: LabelledImages
}

/**
 * Trains the job's setting on the first `items` of the training images, at a constant learning rate as the deck's, and
 * measures it on the first `validationItems` of the validation images: with one order of items for all, a rung's
 * images contain those of the rung below. Weights that are no numbers end the training there. Repeatable from the
 * job on the same backend, which must have been started.
 */
export const runTrial = (job: TrialJob, data: TrialData, device: string): Promise<TrialOutcome> =>
  withSeededRandom(job.seed, async () => {
    const started = performance.now()
    const { setting, spend } = job
    const train = firstItems(data.train, spend.items)
    const validation = firstItems(data.validation, spend.validationItems)
    const model = buildTrialModel(setting)
    const optimizer = makeOptimizer(setting)
    // Where a probability is NaN the wasm backend's clipping makes the loss a finite one; the output's biases tell.
    const outputBias = model.trainableWeights.at(-1)!.read()
    let loss = 0
    let diverged = false
    try {
      for (let epoch = 0; epoch < Math.min(spend.epochs, setting.epochs) && !diverged; epoch++) {
        const figures = await trainEpoch({
          model,
          optimizer,
          inputs: pixelInputs(train.images),
          labels: train.labels,
          batchSize: setting.batch,
          augment: undefined,
          beforeStep: () => {},
          afterStep: (_, meanLoss) => {
            diverged = !Number.isFinite(meanLoss) || !outputBias.dataSync().every(Number.isFinite)
          },
          stopped: () => diverged,
        })
        loss = figures.loss
      }
      const probabilities = await predict(model, pixelInputs(validation.images))
      return {
        state: diverged ? 'diverged' : 'finished',
        validationAccuracy: accuracyOf(top1(probabilities), validation.labels),
        loss: diverged ? null : loss,
        seconds: (performance.now() - started) / 1000,
        device,
      }
    } finally {
      model.dispose()
      optimizer.dispose()
    }
  })
