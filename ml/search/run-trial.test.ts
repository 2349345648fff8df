import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TrialSetting } from '../../contracts/search.ts'
import { SEARCH_AXES } from '../../contracts/search-axes.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { buildTrialModel, whyInvalid } from './build-trial-model.ts'
import { settingAt } from './grid.ts'
import { runTrial } from './run-trial.ts'
import { exampleData } from './testing/example-data.ts'

const run = (changes: Partial<TrialSetting>, items = 40, epochs = 1, seed = 1) =>
  runTrial(
    { setting: { ...settingAt(0), ...changes }, spend: { items, epochs, validationItems: 50 }, seed },
    exampleData(items, 50),
    'a processor',
  )

describe('a trial', () => {
  beforeAll(startWasm)

  it("is cnn2 to the parameter with the deck's best setting", () => {
    const count = (changes: Partial<TrialSetting>) => {
      const model = buildTrialModel({ ...settingAt(0), ...changes })
      const parameters = model.countParams()
      model.dispose()
      return parameters
    }
    expect(count({})).toBe(412_778)
    expect(count({ pool: 4 })).toBe(19_562)
  })

  it('cannot have five outputs for ten classes', () => {
    expect(whyInvalid({ units: 10 })).toBeNull()
    expect(whyInvalid({ units: 5 })).toBe('5 outputs cannot tell 10 classes apart')
    expect(() => buildTrialModel({ ...settingAt(0), units: 5 })).toThrow(RangeError)
  })

  it.each([
    ...SEARCH_AXES.optimizer.map((optimizer) => ({ optimizer, learningRate: 0.001 as const })),
    ...SEARCH_AXES.activation.map((activation) => ({ activation })),
    ...SEARCH_AXES.initializer.map((initializer) => ({ initializer })),
    { pool: 4 as const, dropout: 0.8 as const },
  ])('trains with %j and leaves no tensor behind', async (changes) => {
    const before = tf.memory().numTensors
    const { state, loss, validationAccuracy } = await run(changes)
    expect(state).toBe('finished')
    expect(loss).toBeGreaterThan(0)
    expect(validationAccuracy).toBeGreaterThanOrEqual(0)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('learns', async () => {
    const outcome = await run({ optimizer: 'Adam', learningRate: 0.001 }, 200, 4)
    expect(outcome.validationAccuracy).toBeGreaterThan(0.5)
    expect(outcome.seconds).toBeGreaterThan(0)
    expect(outcome.device).toBe('a processor')
  })

  it('comes to the same again from the same seed, and not from another', async () => {
    const { seconds, ...first } = await run({ pool: 4 })
    expect(await run({ pool: 4 })).toMatchObject(first)
    expect((await run({ pool: 4 }, 40, 1, 2)).loss).not.toBe(first.loss)
  })

  it('makes no more passes than its setting has epochs', async () => {
    const capped = await run({ epochs: 10, pool: 4 }, 20, 12)
    expect(capped.loss).toBe((await run({ epochs: 10, pool: 4 }, 20, 10)).loss)
    expect(capped.loss).not.toBe((await run({ epochs: 20, pool: 4 }, 20, 12)).loss)
  })

  it('ends as diverged once its weights are no numbers, with the accuracy of that moment', async () => {
    // No rate of the grid is sure to: one that is far above them, past the types.
    const outcome = await run({ activation: 'linear', learningRate: 1e30 as 0.1 }, 100, 3)
    expect(outcome.state).toBe('diverged')
    expect(outcome.loss).toBeNull()
    expect(outcome.validationAccuracy).toBeLessThan(0.5)
  })
})
