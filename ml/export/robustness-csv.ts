import type { Analysis } from '../../contracts/analysis.ts'
import { csvLines } from './csv-lines.ts'

const COLUMNS = ['recipe', 'corruption', 'strength', 'amount', 'unit', 'accuracy', 'n']

/** One line a house training, corruption and strength; strength 0 is the same n items unspoiled. */
export const robustnessCsv = ({ corruptions, robustness }: Analysis): string =>
  csvLines([
    COLUMNS,
    ...robustness.flatMap(({ recipe, corruption, items, accuracies, clean }) => {
      const { unit, amounts } = corruptions.find(({ id }) => id === corruption)!
      return [clean, ...accuracies].map((accuracy, strength) => [
        recipe,
        corruption,
        strength,
        [0, ...amounts][strength]!,
        unit,
        accuracy,
        items,
      ])
    }),
  ])
