import { chooseBackend } from '../backends/choose-backend.ts'
import { readTest } from '../data/read-dataset.ts'
import { CONTENT, RUNS } from '../paths.ts'
import { listRuns } from '../train/run-record.ts'
import { buildPack } from './build-pack.ts'
import { chooseRuns } from './choose-runs.ts'
import { writePack } from './write-pack.ts'

/** `build-pack`: evaluates the chosen runs on the test split and replaces `content/`. */
export const buildPackCommand = async (flags: { runs?: string; backend?: string }): Promise<void> => {
  const runs = chooseRuns(
    await listRuns(),
    flags.runs?.split(',').map((id) => id.trim()),
  )
  await chooseBackend(flags.backend)
  const files = await buildPack({
    runs,
    runsFolder: RUNS,
    test: await readTest(),
    modelDone: ({ recipe, training, metrics }) =>
      process.stdout.write(
        `${recipe}: ${(100 * metrics.accuracy).toFixed(2)} % on the test split (${training.runId})\n`,
      ),
  })
  const manifest = await writePack(files, CONTENT)
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  process.stdout.write(`${CONTENT}: ${manifest.files.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`)
}
