import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layers, sequential } from '@tensorflow/tfjs-layers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWasm } from '../backends/start-wasm.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { openPack, readSummaries } from '../report/read-pack.ts'
import { exampleRun } from '../train/example-run.ts'
import { runFolder } from '../train/run-record.ts'
import { packModel, writeModel } from '../train/saved-model.ts'
import { findOutdated } from './find-outdated.ts'

const build = (units: number, rate: number) => () =>
  sequential({
    layers: [
      layers.dense({ inputShape: [4], units, activation: 'relu' }),
      layers.dropout({ rate }),
      layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })
const recipe = { ...RECIPES[0]!, id: 'own', build: build(8, 0.3) } as Recipe

describe('findOutdated', () => {
  let runs: string
  beforeAll(async () => {
    await startWasm()
    runs = await mkdtemp(join(tmpdir(), 'catwalk-runs-'))
  })
  afterAll(() => rm(runs, { recursive: true }))

  it('names the runs of other layers than the recipe builds now, whatever the layers are called', async () => {
    const saved = { same: build(8, 0.3), wider: build(9, 0.3), wetter: build(8, 0.4) }
    for (const [id, make] of Object.entries(saved)) {
      const model = make()
      await writeModel(runFolder(id, runs), await packModel(model))
      model.dispose()
    }
    const records = ['same', 'wider', 'wetter', 'gone'].map((id) => exampleRun('own', id, 0.8))
    const other = exampleRun('unknown', 'wider', 0.8)
    expect(await findOutdated([...records, other], [], [recipe], { runs, models: runs })).toEqual(
      new Set(['wider', 'wetter']),
    )
  })

  it('finds every committed model to be its recipe’s, and not that of a recipe that has changed', async () => {
    const summaries = await readSummaries(await openPack())
    expect(await findOutdated([], summaries, RECIPES)).toEqual(new Set())
    const changed = RECIPES.map((each) => (each.id === 'cnn1' ? { ...each, build: build(8, 0.3) } : each))
    const { house, asPublished } = summaries.find(({ recipe }) => recipe === 'cnn1')!
    expect(await findOutdated([], summaries, changed)).toEqual(
      new Set([house.training.runId, asPublished!.training.runId]),
    )
  })
})
