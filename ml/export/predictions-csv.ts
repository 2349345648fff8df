import { CLASS_NAMES } from '../../contracts/labels.ts'
import { csvLine } from './csv-lines.ts'

export interface ExportedModel {
  recipe: string
  /** n answers among all ten classes. */
  top1: Uint8Array
  /** [n × 10] */
  probabilities: Float32Array
}

const COLUMNS = ['item', 'label', 'label_name', 'recipe', 'prediction', 'prediction_name', 'right']

/** One line an item and model: label, prediction, whether it is right, and the ten probabilities to six places. */
export function* predictionsCsv(labels: Uint8Array, models: readonly ExportedModel[]): Generator<string> {
  yield csvLine([...COLUMNS, ...CLASS_NAMES.map((_, k) => `p${k}`)])
  for (let item = 0; item < labels.length; item++) {
    const label = labels[item]!
    for (const { recipe, top1, probabilities } of models) {
      const answer = top1[item]!
      const row = probabilities.subarray(item * CLASS_NAMES.length, (item + 1) * CLASS_NAMES.length)
      yield csvLine([
        item,
        label,
        CLASS_NAMES[label]!,
        recipe,
        answer,
        CLASS_NAMES[answer]!,
        answer === label ? 1 : 0,
        ...Array.from(row, (p) => p.toFixed(6)),
      ])
    }
  }
}
