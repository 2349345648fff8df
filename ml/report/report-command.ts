import type { ModelSummary } from '../../contracts/content-pack.ts'
import { openPack, readSummaries } from './read-pack.ts'

/** The figures that a script asks for, by recipe. */
export const reportObject = (summaries: ModelSummary[]) =>
  Object.fromEntries(
    summaries.map(({ recipe, parameters, trainable, metrics, training }) => [
      recipe,
      {
        parameters,
        trainable,
        accuracy: metrics.accuracy,
        macroF1: metrics.macro.f1,
        backend: training.backend,
        device: training.device,
        seed: training.seed,
        confusion: metrics.confusion,
      },
    ]),
  )

const COLUMNS = [
  'recipe',
  'parameters',
  'trainable',
  'accuracy',
  'macro F1',
  'deck',
  'epochs',
  's/epoch',
  'seed',
  'backend',
  'device',
]

const rowOf = ({ recipe, parameters, trainable, metrics, training, published }: ModelSummary): string[] => [
  recipe,
  parameters.toLocaleString('en'),
  trainable.toLocaleString('en'),
  metrics.accuracy.toFixed(4),
  metrics.macro.f1?.toFixed(4) ?? '–',
  published.accuracy.toFixed(4),
  String(training.epochs),
  training.secondsPerEpoch.toFixed(1),
  String(training.seed),
  training.backend,
  training.device,
]

/** The same as a table; the first and last two columns are words and lean left, numbers lean right. */
export const reportTable = (summaries: ModelSummary[]): string => {
  const rows = [COLUMNS, ...summaries.map(rowOf)]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isWord = (column: number) => column === 0 || column >= COLUMNS.length - 2
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isWord(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `report`: the pack's figures, from the pack alone. */
export const reportCommand = async (flags: { json?: boolean }): Promise<void> => {
  const summaries = await readSummaries(await openPack())
  process.stdout.write(
    `${flags.json ? JSON.stringify(reportObject(summaries), null, 2) : reportTable(summaries)}\n`,
  )
}
