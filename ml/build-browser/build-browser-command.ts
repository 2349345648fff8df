import { chooseBackend } from '../backends/choose-backend.ts'
import { addBrowser } from '../build-pack/add-browser.ts'
import { takeOver } from '../build-pack/part.ts'
import { writePack } from '../build-pack/write-pack.ts'
import { readTraining } from '../data/read-dataset.ts'
import { CONTENT } from '../paths.ts'
import { openPack, readPackItems, readSummaries } from '../report/read-pack.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** `build-browser`: the pack as it is, with what browsers run made anew where its models have changed. */
export const buildBrowserCommand = async (flags: { backend?: string }): Promise<void> => {
  const pack = await openPack()
  await chooseBackend(flags.backend)
  const { models, files: listed } = pack.manifest
  const kept = listed.filter(({ path }) => !path.startsWith('browser'))
  const files = new Map(
    await Promise.all(kept.map(async ({ path }) => [path, await pack.read(path)] as [string, Uint8Array])),
  )
  const summaries = (await readSummaries(pack)).filter(({ recipe }) => models.includes(recipe))
  const parts = new Map(
    await Promise.all(
      summaries.map(
        async (summary) => [summary.recipe, await takeOver(pack, summary, summary.house)] as const,
      ),
    ),
  )
  const [test, training] = [await readPackItems(pack), await readTraining()]
  await addBrowser({ files, parts }, pack, test, training.images, say)
  const manifest = await writePack(files, models, CONTENT)
  const browser = manifest.files.filter(({ path }) => path.startsWith('browser'))
  const bytes = browser.reduce((sum, file) => sum + file.bytes, 0)
  say(`${CONTENT}: ${browser.length} files for browsers, ${(bytes / 1e6).toFixed(1)} MB`)
}
