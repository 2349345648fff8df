import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import { dequantise } from '../build-pack/quantise.ts'
import { Failure } from '../failure.ts'
import { probabilitiesFile, top1File } from '../report/pack-files.ts'
import { openPack, readPackItems, readSummaries } from '../report/read-pack.ts'
import { reportObject } from '../report/report-command.ts'
import { metricsCsv } from './metrics-csv.ts'
import { type ExportedModel, predictionsCsv } from './predictions-csv.ts'
import { predictionsJson } from './predictions-json.ts'
import { summaryCsv } from './summary-csv.ts'

/** `export <folder>`: the pack's predictions, probabilities and figures as files for other tools. */
export const exportCommand = async (folder: string): Promise<void> => {
  const pack = await openPack()
  const summaries = await readSummaries(pack)
  const { labels } = await readPackItems(pack)
  const models: ExportedModel[] = []
  for (const { recipe } of summaries) {
    models.push({
      recipe,
      top1: await pack.read(top1File(recipe)),
      probabilities: dequantise(gunzipSync(await pack.read(probabilitiesFile(recipe)))),
    })
  }
  // npm runs this in the workspace's folder; a relative path means the user's own.
  const target = resolve(process.env.INIT_CWD ?? '.', folder)
  await mkdir(target, { recursive: true }).catch((error: Error) => {
    throw new Failure(`${target} cannot be made: ${error.message}`)
  })
  await pipeline(
    Readable.from(predictionsCsv(labels, models)),
    createWriteStream(join(target, 'predictions.csv')),
  )
  await pipeline(
    Readable.from(predictionsJson(labels, models)),
    createWriteStream(join(target, 'predictions.json')),
  )
  await writeFile(join(target, 'summary.csv'), summaryCsv(summaries))
  await writeFile(join(target, 'metrics.csv'), metricsCsv(summaries))
  await writeFile(join(target, 'metrics.json'), `${JSON.stringify(reportObject(summaries), null, 2)}\n`)
  process.stdout.write(
    `${target}: predictions.csv, predictions.json, summary.csv, metrics.csv, metrics.json\n`,
  )
}
