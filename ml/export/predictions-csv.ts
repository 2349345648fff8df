import { CLASS_NAMES } from '../../contracts/labels.ts'

export interface ExportedModel {
  recipe: string
  /** n answers among all ten classes. */
  top1: Uint8Array
  /** [n × 10] */
  probabilities: Float32Array
}

const COLUMNS = ['item', 'label', 'label_name', 'recipe', 'prediction', 'prediction_name', 'right']

/** RFC 4180; the class names have no character that needs quoting. */
const line = (cells: (string | number)[]): string => `${cells.join(',')}\r\n`

/** One line an item and model: label, prediction, whether it is right, and the ten probabilities to six places. */
export function* predictionsCsv(labels: Uint8Array, models: readonly ExportedModel[]): Generator<string> {
  yield line([...COLUMNS, ...CLASS_NAMES.map((_, k) => `p${k}`)])
  for (let item = 0; item < labels.length; item++) {
    const label = labels[item]!
    for (const { recipe, top1, probabilities } of models) {
      const answer = top1[item]!
      const row = probabilities.subarray(item * CLASS_NAMES.length, (item + 1) * CLASS_NAMES.length)
      yield line([
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
