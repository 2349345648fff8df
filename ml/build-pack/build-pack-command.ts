import { chooseBackend } from '../backends/choose-backend.ts'
import { hashDataset, readTest, readTraining } from '../data/read-dataset.ts'
import { Failure } from '../failure.ts'
import { CONTENT, MODELS } from '../paths.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { openPack, readSummaries } from '../report/read-pack.ts'
import { listRuns } from '../train/run-record.ts'
import { addAnalysis } from './add-analysis.ts'
import { addBrowser } from './add-browser.ts'
import { addNearest } from './add-nearest.ts'
import { addWhy } from './add-why.ts'
import { type BuildOptions, buildPack } from './build-pack.ts'
import { chooseRuns } from './choose-runs.ts'
import { findOutdated } from './find-outdated.ts'
import { findTrials } from './find-trials.ts'
import { replaceFolder } from './replace-folder.ts'
import { writePack } from './write-pack.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Null where there is no pack, or one of an older format, which has nothing to take over. */
const readOldPack = async (): Promise<BuildOptions['old']> => {
  try {
    const pack = await openPack()
    return { pack, summaries: await readSummaries(pack) }
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

/** `build-pack`: evaluates the chosen runs on the test split and replaces `content/` and `ml/models/`. */
export const buildPackCommand = async (flags: { runs?: string; backend?: string }): Promise<void> => {
  const ids = flags.runs?.split(',').map((id) => id.trim())
  const old = await readOldPack()
  const runs = await listRuns()
  const summaries = old?.summaries ?? []
  await chooseBackend(flags.backend)
  const outdated = await findOutdated(runs, summaries, RECIPES)
  const training = await readTraining()
  const trials = findTrials(runs, { items: training.labels.length, dataHash: await hashDataset() })
  const { chosen, missing } = chooseRuns(runs, summaries, RECIPES, ids, outdated, trials)
  if (outdated.size)
    say(`Not considered, of other layers than their recipe has now: ${[...outdated].join(', ')}`)
  const unnamed = [...trials].filter((id) => !ids?.includes(id))
  if (unnamed.length) say(`Not considered, of a part of the images or of others: ${unnamed.join(', ')}`)
  const unfinished = runs.filter(
    ({ state, training: { runId } }) => state !== 'finished' && !ids?.includes(runId),
  )
  if (unfinished.length)
    say(`Not considered, not finished: ${unfinished.map(({ training: { runId } }) => runId).join(', ')}`)
  if (missing.length) say(`Left out, not trained yet: ${missing.join(', ')}`)
  const test = await readTest()
  const built = await buildPack({ chosen, old, test, report: say })
  await addAnalysis(built, old, test, training.images, say)
  addNearest(built.files, training)
  await addWhy(built, old, test, training, say)
  await addBrowser(built, old?.pack ?? null, test, training.images, say)
  const contestants = chosen.filter(({ recipe }) => recipe.contestant).map(({ recipe }) => recipe.id)
  await replaceFolder(built.models, MODELS)
  const manifest = await writePack(built.files, contestants, CONTENT)
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  say(`${CONTENT}: ${manifest.files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
}
