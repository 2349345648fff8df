import { CLASS_COUNT } from '../../contracts/labels.ts'
import type { ExportedModel } from './predictions-csv.ts'

/** A list of the items, one a line: number, label, and by recipe the prediction and the ten probabilities to six places. */
export function* predictionsJson(labels: Uint8Array, models: readonly ExportedModel[]): Generator<string> {
  for (let item = 0; item < labels.length; item++) {
    const predictions = models.map(({ recipe, top1, probabilities }) => [
      recipe,
      {
        prediction: top1[item],
        probabilities: Array.from(probabilities.subarray(item * CLASS_COUNT, (item + 1) * CLASS_COUNT), (p) =>
          Number(p.toFixed(6)),
        ),
      },
    ])
    const line = { item, label: labels[item], predictions: Object.fromEntries(predictions) }
    yield `${item === 0 ? '[' : ','}\n${JSON.stringify(line)}`
  }
  yield '\n]\n'
}
