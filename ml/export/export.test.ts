import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dequantise, quantise } from '../build-pack/quantise.ts'
import { seededRandom } from '../data/random.ts'
import { CONTENT } from '../paths.ts'
import { openPack, readSummaries, trainedModels } from '../report/read-pack.ts'
import { csvLine } from './csv-lines.ts'
import { PROBABILITIES_NOTE } from './export-command.ts'
import { metricsCsv } from './metrics-csv.ts'
import { metricsJson } from './metrics-json.ts'
import { predictionsCsv } from './predictions-csv.ts'
import { predictionsJson } from './predictions-json.ts'
import { summaryCsv } from './summary-csv.ts'

/** Two items: 0.91 on class 6 and on class 3. */
const sure = Float32Array.from({ length: 20 }, (_, i) => (i === 6 || i === 13 ? 0.91 : 0.01))
const models = [
  { recipe: 'logreg', top1: Uint8Array.of(6, 3), probabilities: sure },
  { recipe: 'cnn2', top1: Uint8Array.of(0, 3), probabilities: sure },
]

/** The cells of every line; the pack's texts have no quotes of their own. */
const cellsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted ?? bare!),
    )

describe('csvLine', () => {
  it('quotes where it must and leaves null empty', () => {
    expect(csvLine(['a', 'b, c', 'd "e"', 0, null])).toBe('a,"b, c","d ""e""",0,\r\n')
  })
})

describe('what is said of the exported probabilities', () => {
  it('holds for rows of every sharpness', () => {
    const random = seededRandom(1)
    const rows = Array.from({ length: 20_000 }, () => {
      const sharpness = 8 * random()
      const row = Array.from({ length: 10 }, () => random() ** sharpness)
      const sum = row.reduce((total, each) => total + each, 0)
      return row.map((each) => each / sum)
    })
    const p = Float32Array.from(rows.flat())
    const kept = dequantise(quantise(p))
    const most = Number(/right to (\d\.\d+)/.exec(PROBABILITIES_NOTE)![1])
    expect(p.reduce((worst, each, i) => Math.max(worst, Math.abs(each - kept[i]!)), 0)).toBeLessThan(most)
  })
})

describe('predictionsCsv', () => {
  it('has a line for every item and model, with all ten probabilities', () => {
    const lines = [...predictionsCsv(Uint8Array.of(6, 4), models)]
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(
      'item,label,label_name,recipe,prediction,prediction_name,right,p0,p1,p2,p3,p4,p5,p6,p7,p8,p9\r\n',
    )
    const p = (at: number) => Array.from({ length: 10 }, (_, k) => (k === at ? '0.910000' : '0.010000'))
    expect(lines[1]).toBe(`0,6,Shirt,logreg,6,Shirt,1,${p(6)}\r\n`)
    expect(lines[4]).toBe(`1,4,Coat,cnn2,3,Dress,0,${p(3)}\r\n`)
  })
})

describe('predictionsJson', () => {
  it('is a list of the items with the prediction and the ten probabilities of every model', () => {
    const text = [...predictionsJson(Uint8Array.of(6, 4), models)].join('')
    const p = (at: number) => Array.from({ length: 10 }, (_, k) => (k === at ? 0.91 : 0.01))
    expect(JSON.parse(text)).toEqual([
      {
        item: 0,
        label: 6,
        predictions: {
          logreg: { prediction: 6, probabilities: p(6) },
          cnn2: { prediction: 0, probabilities: p(6) },
        },
      },
      {
        item: 1,
        label: 4,
        predictions: {
          logreg: { prediction: 3, probabilities: p(3) },
          cnn2: { prediction: 3, probabilities: p(3) },
        },
      },
    ])
    expect(text.trimEnd().split('\n')).toHaveLength(4)
  })
})

describe('summaryCsv', () => {
  it('has a line a training, with its interval and its scores before and after scaling', async () => {
    const summaries = await readSummaries(await openPack())
    const [head, ...lines] = cellsOf(summaryCsv(summaries))
    const trained = trainedModels(summaries)
    expect(lines.map(([recipe, kind]) => [recipe, kind])).toEqual(
      trained.map((each) => [each.recipe, each.trained.training.kind]),
    )
    const { training, temperature, metrics } = summaries[0]!.asPublished!
    expect(Object.fromEntries(head!.map((column, i) => [column, lines[1]![i]]))).toEqual({
      recipe: 'logreg',
      training: 'as-published',
      seed: String(training.seed),
      accuracy: String(metrics.accuracy),
      accuracy_low: String(metrics.accuracyInterval[0]),
      accuracy_high: String(metrics.accuracyInterval[1]),
      temperature: String(temperature),
      log_loss: String(metrics.logLoss),
      log_loss_calibrated: String(metrics.logLossCalibrated),
      brier: String(metrics.brier),
      brier_calibrated: String(metrics.brierCalibrated),
      ece: String(metrics.ece),
      ece_calibrated: String(metrics.eceCalibrated),
      macro_f1: String(metrics.macro.f1),
      backend: training.backend,
      device: training.device,
      epochs: String(training.epochs),
      seconds_per_epoch: String(training.secondsPerEpoch),
    })
  })
})

describe('metricsCsv', () => {
  it('has ten classes and two averages of every training, as in the pack', async () => {
    const summaries = await readSummaries(await openPack())
    const lines = metricsCsv(summaries).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 12 * trainedModels(summaries).length)
    const { precision, recall, f1 } = summaries[0]!.house.metrics.perClass[1]!
    expect(lines[2]).toBe(`logreg,house,Trouser,${precision},${recall},${f1},1000`)
  })

  it('leaves an undefined figure empty', async () => {
    const [summary] = await readSummaries(await openPack())
    summary!.house.metrics.perClass[0]!.precision = null
    expect(metricsCsv([summary!]).split('\r\n')[1]).toMatch(/^logreg,house,T-shirt\/top,,0\.\d+/)
  })
})

describe('metricsJson', () => {
  it('has all of both trainings that the pack has, beside the report’s figures', async () => {
    const exported = JSON.parse(metricsJson(await readSummaries(await openPack())))
    const pack = JSON.parse(readFileSync(join(CONTENT, 'models.json'), 'utf8'))
    expect(Object.keys(exported)).toEqual(pack.map(({ recipe }: { recipe: string }) => recipe))
    for (const { recipe, house, asPublished, seeds } of pack) {
      expect(exported[recipe]).toMatchObject({ ...house, accuracy: house.metrics.accuracy })
      if (asPublished) expect(exported[recipe].asPublished).toMatchObject(asPublished)
      expect(exported[recipe].seeds.runs).toEqual(seeds)
    }
  })
})
