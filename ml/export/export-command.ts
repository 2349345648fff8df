import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import { dequantise } from '../build-pack/quantise.ts'
import { Failure } from '../failure.ts'
import { probabilitiesFile, top1File } from '../report/pack-files.ts'
import { openPack, readAnalysis, readItemTable, readPackItems, readSummaries } from '../report/read-pack.ts'
import { itemsCsv } from './items-csv.ts'
import { metricsCsv } from './metrics-csv.ts'
import { metricsJson } from './metrics-json.ts'
import { pairsCsv } from './pairs-csv.ts'
import { type ExportedModel, predictionsCsv } from './predictions-csv.ts'
import { predictionsJson } from './predictions-json.ts'
import { robustnessCsv } from './robustness-csv.ts'
import { summaryCsv } from './summary-csv.ts'

/** Said in the command's help and after it has run: nothing in the files themselves would tell. */
export const PROBABILITIES_NOTE = `Answers and probabilities are those of the house trainings only. The probabilities are before the
temperature and come from the pack's bytes, round(255·√p): right to 0.006. The answers are from before that rounding.`

/** `export <folder>`: the pack's predictions, probabilities and figures as files for other tools. */
export const exportCommand = async (folder: string): Promise<void> => {
  const pack = await openPack()
  const summaries = await readSummaries(pack)
  const { labels } = await readPackItems(pack)
  const analysis = await readAnalysis(pack)
  const models: ExportedModel[] = []
  for (const { recipe } of summaries) {
    models.push({
      recipe,
      top1: await pack.read(top1File(recipe)),
      probabilities: dequantise(gunzipSync(await pack.read(probabilitiesFile(recipe)))),
    })
  }
  const files: Record<string, Iterable<string>> = {
    'predictions.csv': predictionsCsv(labels, models),
    'predictions.json': predictionsJson(labels, models),
    'summary.csv': summaryCsv(summaries),
    'metrics.csv': metricsCsv(summaries),
    'metrics.json': metricsJson(summaries),
    'items.csv': itemsCsv(labels, await readItemTable(pack)),
    'pairs.csv': pairsCsv(analysis.pairs),
    'robustness.csv': robustnessCsv(analysis),
  }
  // npm runs this in the workspace's folder; a relative path means the user's own.
  const target = resolve(process.env.INIT_CWD ?? '.', folder)
  await mkdir(target, { recursive: true }).catch((error: Error) => {
    throw new Failure(`${target} cannot be made: ${error.message}`)
  })
  for (const [name, text] of Object.entries(files))
    await pipeline(Readable.from(text), createWriteStream(join(target, name)))
  process.stdout.write(`${target}: ${Object.keys(files).join(', ')}\n${PROBABILITIES_NOTE}\n`)
}
