import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Backend } from '../backends/backend.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { buildPack } from '../build-pack/build-pack.ts'
import { chooseRuns } from '../build-pack/choose-runs.ts'
import { writePack } from '../build-pack/write-pack.ts'
import { pickItems } from '../data/labelled-images.ts'
import { CACHE, ROOT } from '../paths.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import { openPack, readPackItems, readSummaries } from '../report/read-pack.ts'
import { pixelInputs } from '../train/inputs.ts'
import { trainRecipe } from '../train/train-recipe.ts'
import type { Recipe } from './recipe.ts'
import { RECIPES } from './recipes.ts'

const TUTORIAL = join(ROOT, 'docs/your-own-contestant.md')

/** What the game says of a pack, asked in a process of its own, since the game and this package do not import each other. */
const ASK_THE_GAME = `
  const { loadPack } = await import('./server/content/load-pack.ts')
  const { modelAnswers } = await import('./server/game/model-answer.ts')
  const pack = await loadPack(process.argv.at(-1))
  console.log(JSON.stringify(modelAnswers(pack, 7, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])))
`

describe('docs/your-own-contestant.md', () => {
  let backend: Backend
  let folder: string
  beforeAll(async () => {
    backend = await startWasm()
    await mkdir(CACHE, { recursive: true })
    // Inside the project, where the recipe finds TensorFlow.js.
    folder = await mkdtemp(join(CACHE, 'tutorial-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('R-PACK-2: gives a recipe that trains, gets into the pack beside the committed ones and answers in the game', async () => {
    const code = /```ts\n([\s\S]+?)```/.exec(await readFile(TUTORIAL, 'utf8'))![1]!
    await writeFile(join(folder, 'tiny-net.ts'), code)
    const { tinyNet }: { tinyNet: Recipe } = await import(join(folder, 'tiny-net.ts'))

    const old = await openPack()
    // Whoever has followed the tutorial already runs these tests too.
    const summaries = (await readSummaries(old)).filter(({ recipe }) => recipe !== tinyNet.id)
    const test = await readPackItems(old)
    const part = (first: number, count: number) => {
      const items = pickItems(
        test,
        Array.from({ length: count }, (_, i) => first + i),
      )
      return { inputs: pixelInputs(items.images), labels: items.labels }
    }
    const { inputs, labels } = part(0, 2000)
    const runs = join(folder, 'runs')
    const record = await trainRecipe({
      recipe: tinyNet,
      kind: 'house',
      train: { views: [inputs], labels },
      validation: part(2000, 300),
      epochs: 8,
      batchSize: 32,
      seed: 1,
      backend,
      dataHash: '0'.repeat(64),
      gitRevision: 'none',
      notes: [],
      runId: 'tiny-net-run',
      runs,
      signal: new AbortController().signal,
      report: () => {},
      epochDone: () => {},
    })
    const recipes = [...RECIPES.filter(({ id }) => id !== tinyNet.id), tinyNet]
    const built = await buildPack({
      chosen: chooseRuns([record], summaries, recipes).chosen,
      old: { pack: old, summaries },
      test,
      runs,
      report: () => {},
    })
    expect(built.summaries.slice(0, -1)).toEqual(summaries)
    const own = built.summaries.at(-1)!
    expect(own).toMatchObject({ recipe: 'tiny-net', parameters: 1_370, asPublished: null })
    expect(own.house.metrics.accuracy).toBeGreaterThan(0.5)

    // Typical items do not depend on who plays; of its heat maps the tutorial says nothing, and a pack goes without.
    built.files.set(PACK_FILES.typical, await old.read(PACK_FILES.typical))
    // What `build-pack` works out of all models at its end, which has tests of its own.
    built.files.set(PACK_FILES.items, await old.read(PACK_FILES.items))
    const contestants = recipes.filter(({ contestant }) => contestant).map(({ id }) => id)
    await writePack(built.files, contestants, join(folder, 'content'))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', ASK_THE_GAME, join(folder, 'content')],
      { cwd: ROOT },
    )
    const answers: { model: string; choice: number; confidence: number }[] = JSON.parse(stdout)
    expect(answers.map(({ model }) => model)).toEqual(contestants)
    expect(answers.at(-1)).toMatchObject({
      model: 'tiny-net',
      choice: built.parts.get('tiny-net')!.predictions!.top1[7],
    })
  }, 60_000)
})
