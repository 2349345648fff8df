import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Backend } from '../backends/backend.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 } from '../metrics/top1.ts'
import { cnn1 } from '../recipes/cnn1.ts'
import { logreg } from '../recipes/logreg.ts'
import { type Inputs, pixelInputs } from './inputs.ts'
import { predict } from './predict.ts'
import { readRun, runFolder } from './run-record.ts'
import { readModel, unpackModel } from './saved-model.ts'
import { bandedImages } from './testing/banded-images.ts'
import { type TrainOptions, trainRecipe } from './train-recipe.ts'
import { startWorkers, type Workers } from './workers/start-workers.ts'

const makeItems = (count: number, seed: number) => {
  const { images, labels } = bandedImages(count, seed)
  return { inputs: pixelInputs(images), labels }
}

const training = (count: number, seed: number) => {
  const { inputs, labels } = makeItems(count, seed)
  return { views: [inputs], labels }
}

describe('trainRecipe', () => {
  let backend: Backend
  let runs: string
  beforeAll(async () => {
    backend = await startWasm()
  })
  beforeEach(async () => {
    runs = await mkdtemp(join(tmpdir(), 'catwalk-runs-'))
  })
  afterEach(() => rm(runs, { recursive: true }))

  const train = (changes: Partial<TrainOptions>) =>
    trainRecipe({
      recipe: cnn1,
      kind: 'house',
      train: training(64, 1),
      validation: makeItems(32, 2),
      epochs: 2,
      batchSize: 16,
      seed: 5,
      backend,
      dataHash: '0'.repeat(64),
      gitRevision: 'none',
      notes: [],
      runId: 'a-run',
      runs,
      signal: new AbortController().signal,
      report: () => {},
      epochDone: () => {},
      ...changes,
    })

  const losses = async (changes: Partial<TrainOptions>) =>
    (await train(changes)).training.history.map(({ loss, validationLoss }) => [loss, validationLoss])

  it('repeats every loss with the same seed and not with another', async () => {
    const first = await losses({})
    expect(await losses({})).toEqual(first)
    expect(await losses({ seed: 6 })).not.toEqual(first)
  })

  it('keeps the weights of the best epoch, as good as its record says', async () => {
    const validation = makeItems(32, 2)
    const record = await train({ validation })
    expect(await readRun('a-run', runs)).toEqual(record)
    expect(record.state).toBe('finished')
    const model = await unpackModel(await readModel(runFolder('a-run', runs)))
    const probabilities = await predict(model, validation.inputs)
    expect(accuracyOf(top1(probabilities), validation.labels)).toBe(record.validationAccuracy)
  })

  it('keeps the last epoch, good or not, where the settings are the deck’s', async () => {
    const record = await train({ kind: 'as-published', epochs: 3 })
    expect([record.epoch, record.training.kind]).toEqual([3, 'as-published'])
    expect(record.validationAccuracy).toBe(record.training.history[2]!.validationAccuracy)
  })

  it('records how the images were changed, who taught, and how many workers there were', async () => {
    const { views, labels } = training(64, 1)
    // CNN 1's house plan mirrors its images; nine tenths of its targets are CNN 2's answers, if it is given targets.
    const targets = Float32Array.from({ length: 640 }, () => 0.1)
    const taught = await train({ train: { views, labels, targets }, epochs: 1, workers: 2 })
    expect(taught.training).toMatchObject({
      augment: { mirror: true, shiftPx: 0 },
      augmentedCopies: 0,
      teachers: ['cnn2'],
      teacherShare: 0.9,
      workers: 2,
    })
    const alone = await train({ epochs: 1 })
    expect(alone.training).toMatchObject({ teachers: [], teacherShare: 0, workers: 1 })
    const plain = await train({ kind: 'as-published', epochs: 1 })
    expect(plain.training).toMatchObject({ augment: null, augmentedCopies: 0, teachers: [] })
  })

  it('takes turns with the views of the training items', async () => {
    const { views, labels } = training(64, 1)
    const seen: number[] = []
    const spy = (view: number) => ({
      ...views[0]!,
      write: (...args: Parameters<Inputs['write']>) => {
        if (seen.at(-1) !== view) seen.push(view)
        views[0]!.write(...args)
      },
    })
    await train({ train: { views: [spy(0), spy(1)], labels }, epochs: 3 })
    expect(seen).toEqual([0, 1, 0])
  })

  it('has a readable record after every epoch, so that a killed run loses only the epoch in hand', async () => {
    const states: Promise<string>[] = []
    await train({ epochDone: () => states.push(readRun('a-run', runs).then(({ state }) => state)) })
    expect((await Promise.all(states)).length).toBe(2)
  })

  it('stops between steps when interrupted and keeps what there is', async () => {
    const stop = new AbortController()
    const afterFirst = await train({ signal: stop.signal, epochDone: () => stop.abort() })
    expect(afterFirst.state).toBe('interrupted')
    expect(afterFirst.training.history).toHaveLength(1)

    const early = new AbortController()
    const inFirst = await train({ signal: early.signal, report: () => early.abort(), runId: 'early' })
    expect(inFirst.state).toBe('interrupted')
    expect((await readRun('early', runs)).training.history).toHaveLength(1)
  })

  describe('with workers', () => {
    let workers: Workers
    beforeEach(async () => {
      workers = await startWorkers({ count: 2, backend: 'wasm', seed: 5 })
    })
    afterEach(() => workers.close())

    it('learns what it learns alone', async () => {
      const changes = { recipe: logreg, train: training(200, 3) }
      const alone = await losses(changes)
      for (const [epoch, values] of (await losses({ ...changes, step: workers.step })).entries()) {
        for (const [i, loss] of values.entries()) expect(loss).toBeCloseTo(alone[epoch]![i]!, 5)
      }
    })

    it('stops between steps when interrupted and keeps what there is', async () => {
      const stop = new AbortController()
      const { state, training } = await train({
        step: workers.step,
        signal: stop.signal,
        report: () => stop.abort(),
      })
      expect([state, training.history.length]).toEqual(['interrupted', 1])
    })

    it('keeps the epochs before a worker’s end', async () => {
      const training = train({ step: workers.step, epochDone: () => void workers.close() })
      await expect(training).rejects.toThrow('A training worker ended')
      expect((await readRun('a-run', runs)).training.history).toHaveLength(1)
    })
  })

  it('learns', async () => {
    const record = await train({ recipe: logreg, train: training(200, 3), epochs: 10 })
    expect(record.validationAccuracy).toBeGreaterThan(0.9)
  })
})
