import type { ModelSummary, Trained } from '../../contracts/content-pack.ts'
import { formatTable } from './format-table.ts'
import { openPack, readSummaries, trainedModels } from './read-pack.ts'

const figuresOf = ({ metrics, training }: Trained) => ({
  accuracy: metrics.accuracy,
  macroF1: metrics.macro.f1,
  logLoss: metrics.logLoss,
  logLossCalibrated: metrics.logLossCalibrated,
  brier: metrics.brier,
  brierCalibrated: metrics.brierCalibrated,
  ece: metrics.ece,
  eceCalibrated: metrics.eceCalibrated,
  backend: training.backend,
  device: training.device,
  seed: training.seed,
  epochs: training.epochs,
  secondsPerEpoch: training.secondsPerEpoch,
  confusion: metrics.confusion,
})

/** Mean and standard deviation (n − 1) of the test accuracy over the seeds; null deviation for one seed. */
export const spreadOf = (seeds: readonly { accuracy: number }[]) => {
  const mean = seeds.reduce((sum, { accuracy }) => sum + accuracy, 0) / seeds.length
  const squares = seeds.reduce((sum, { accuracy }) => sum + (accuracy - mean) ** 2, 0)
  return { mean, deviation: seeds.length > 1 ? Math.sqrt(squares / (seeds.length - 1)) : null }
}

/** The figures that a script asks for, by recipe: of the house training, and under `asPublished` of the deck's. */
export const reportObject = (summaries: readonly ModelSummary[]) =>
  Object.fromEntries(
    summaries.map(({ recipe, parameters, trainable, house, asPublished, seeds, published }) => [
      recipe,
      {
        parameters,
        trainable,
        ...figuresOf(house),
        seeds: { runs: seeds, ...spreadOf(seeds) },
        asPublished: asPublished && figuresOf(asPublished),
        published,
      },
    ]),
  )

const COLUMNS = [
  'recipe',
  'training',
  'parameters',
  'accuracy',
  'macro F1',
  'epochs',
  's/epoch',
  'seed',
  'backend',
  'device',
]

const rowOf = (parameters: number, recipe: string, { metrics, training }: Trained): string[] => [
  recipe,
  training.kind,
  parameters.toLocaleString('en'),
  metrics.accuracy.toFixed(4),
  metrics.macro.f1?.toFixed(4) ?? '–',
  String(training.epochs),
  training.secondsPerEpoch.toFixed(1),
  String(training.seed),
  training.backend,
  training.device,
]

/** The same as a table; the first and last two columns are words and lean left, numbers lean right. */
export const reportTable = (summaries: readonly ModelSummary[]): string => {
  const parametersOf = new Map(summaries.map(({ recipe, parameters }) => [recipe, parameters]))
  const rows = [
    COLUMNS,
    ...trainedModels(summaries).map(({ recipe, trained }) =>
      rowOf(parametersOf.get(recipe)!, recipe, trained),
    ),
  ]
  return formatTable(rows, (column) => column < 2 || column >= COLUMNS.length - 2)
}

/** `report`: the pack's figures, from the pack alone. */
export const reportCommand = async (flags: { json?: boolean }): Promise<void> => {
  const summaries = await readSummaries(await openPack())
  process.stdout.write(
    `${flags.json ? JSON.stringify(reportObject(summaries), null, 2) : reportTable(summaries)}\n`,
  )
}
