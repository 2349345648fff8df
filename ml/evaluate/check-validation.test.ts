import { beforeAll, describe, expect, it } from 'vitest'
import type { Trained } from '../../contracts/content-pack.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { startCpu } from '../backends/start-cpu.ts'
import { type LabelledImages, pickItems } from '../data/labelled-images.ts'
import { seededRandom, withSeededRandom } from '../data/random.ts'
import { splitTraining } from '../data/split.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { logLossOf } from '../metrics/log-loss.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { fitTemperature } from '../metrics/temperature.ts'
import { top1 } from '../metrics/top1.ts'
import { logreg } from '../recipes/logreg.ts'
import { exampleRun } from '../train/example-run.ts'
import { pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'
import { packModel, type SavedModel } from '../train/saved-model.ts'
import { checkValidation, compareHistory } from './check-validation.ts'

const COUNT = 1_000
const random = seededRandom(1)
const all: LabelledImages = {
  images: Uint8Array.from({ length: COUNT * ITEM_BYTES }, () => 256 * random()),
  labels: Uint8Array.from({ length: COUNT }, () => 10 * random()),
}

describe('checkValidation', () => {
  let saved: SavedModel
  /** An untrained model that is recorded as it is. */
  let trained: Trained
  beforeAll(async () => {
    await startCpu()
    const model = await withSeededRandom(1, async () => logreg.build('house'))
    saved = await packModel(model)
    const { images, labels } = pickItems(all, splitTraining(COUNT).validation)
    const probabilities = await predict(model, pixelInputs(images))
    model.dispose()
    const validationAccuracy = accuracyOf(top1(probabilities), labels)
    const { training } = exampleRun('logreg', 'run', validationAccuracy)
    const temperature = fitTemperature(probabilities, labels)
    trained = {
      training: {
        ...training,
        trainItems: 800,
        validationItems: 200,
        history: [{ ...training.history[0]!, validationLoss: logLossOf(probabilities, labels) }],
      },
      epoch: 1,
      validationAccuracy,
      temperature,
      metrics: metricsOf(probabilities, labels, temperature),
      weights: { bytes: 1, sha256: '0'.repeat(64) },
    }
  })
  const check = (change: Partial<Trained>) =>
    checkValidation({ ...trained, ...change }, logreg.house, saved, all)
  const withEpoch = (change: Partial<Trained['training']['history'][number]>): Partial<Trained> => ({
    training: { ...trained.training, history: [{ ...trained.training.history[0]!, ...change }] },
  })

  it('finds nothing in what the weights give, nor in what rounding them changes', async () => {
    expect(await check({})).toEqual([])
    expect(await check({ temperature: trained.temperature * 1.0005 })).toEqual([])
    const flipped = trained.validationAccuracy + 3 / 200
    expect(
      await check({ validationAccuracy: flipped, ...withEpoch({ validationAccuracy: flipped }) }),
    ).toEqual([])
  })

  it('refuses another temperature', async () => {
    expect(await check({ temperature: trained.temperature * 1.01 })).toEqual([
      expect.stringMatching(/^temperature is /),
    ])
  })

  it('refuses another accuracy, and one that its kept epoch does not have', async () => {
    const other = trained.validationAccuracy + 0.1
    expect(await check({ validationAccuracy: other, ...withEpoch({ validationAccuracy: other }) })).toEqual([
      expect.stringMatching(/^validationAccuracy is /),
    ])
    expect(await check(withEpoch({ validationAccuracy: trained.validationAccuracy + 1e-6 }))).toEqual([
      expect.stringMatching(/^history, kept epoch is /),
    ])
  })

  it('refuses another loss of the kept epoch', async () => {
    const { validationLoss } = trained.training.history[0]!
    expect(await check(withEpoch({ validationLoss: validationLoss + 0.01 }))).toEqual([
      expect.stringMatching(/^validationLoss is /),
    ])
  })

  it('refuses another number of items', async () => {
    const found = await check({ training: { ...trained.training, trainItems: 790, validationItems: 210 } })
    expect(found.slice(0, 1)).toEqual(['trainItems is 800, committed is 790'])
    expect(found).toContain('validationItems is 200, committed is 210')
  })
})

describe('compareHistory', () => {
  const { training } = exampleRun('logreg', 'run', 0.5)
  const epochs = [0.5, 0.7, 0.7, 0.6].map((validationAccuracy, i) => ({
    ...training.history[0]!,
    epoch: i + 1,
    validationAccuracy,
    seconds: i,
  }))
  const trained = (epoch: number, change: Partial<Trained['training']> = {}) => ({
    epoch,
    training: { ...training, history: epochs, epochs: 4, secondsPerEpoch: 1.5, ...change },
  })

  it('has kept the first of the best epochs, or the last', () => {
    expect(compareHistory(trained(2), 'best')).toEqual([])
    expect(compareHistory(trained(4), 'last')).toEqual([])
    expect(compareHistory(trained(3), 'best')).toEqual(['history.epoch is 2, committed is 3'])
    expect(compareHistory(trained(2), 'last')).toEqual(['history.epoch is 4, committed is 2'])
  })

  it('has as many epochs as it says, and their mean time', () => {
    expect(compareHistory(trained(2, { epochs: 5 }), 'best')).toEqual(['history.epochs is 4, committed is 5'])
    expect(compareHistory(trained(2, { secondsPerEpoch: 1 }), 'best')).toEqual([
      'history.secondsPerEpoch is 1.5, committed is 1',
    ])
    const [first, ...rest] = epochs
    expect(compareHistory(trained(2, { history: [{ ...first!, epoch: 9 }, ...rest] }), 'best')).toEqual([
      'history.numbers.0 is 1, committed is 9',
    ])
  })
})
