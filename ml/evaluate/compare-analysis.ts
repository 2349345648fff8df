import type { Analysis, Robustness } from '../../contracts/analysis.ts'
import type { ItemTable } from '../../contracts/item-table.ts'
import { type Layout, neighbourOverlap } from '../metrics/neighbour-overlap.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import { differences } from './differences.ts'

/**
 * Counts and what follows from them in a few steps: no count within it is another one, a κ hardly, and a p-value of 1e-9 is held to 1e-18.
 */
const FROM_COUNTS = { relative: 1e-9 }

/** The item table's columns are float32, below 4 but for the distance, which is exact. */
const COLUMNS_APART = 1e-6

/** Answers to spoiled images that another processor may flip, of one accuracy. */
const FLIPPED = 1

/** A place in the plane, some 20 across. */
const PLACES_APART = 1e-4

/**
 * Of an item's nearest in the plane, the share that stays at least where another processor lays the items out. UMAP magnifies the last
 * digit of an activation: activations a millionth apart share 0.49 of them, another seed's layout 0.46, unrelated places 0.0016.
 */
const LEAST_OVERLAP = 0.3

const compareAccuracies = (committed: readonly Robustness[], recomputed: readonly Robustness[]): string[] =>
  committed.flatMap(({ items, accuracies }, row) =>
    accuracies.flatMap((accuracy, strength) => {
      const now = recomputed[row]?.accuracies[strength] ?? Number.NaN
      const [was, is] = [accuracy * items, now * items]
      const same = Math.abs(Math.round(was) - was) < 1e-6 && Math.abs(Math.round(was) - is) < FLIPPED + 1e-6
      return same
        ? []
        : [
            `${PACK_FILES.analysis}.robustness.${row}.accuracies.${strength} is ${now}, committed is ${accuracy}`,
          ]
    }),
  )

/**
 * What differs between two analyses of the same answers: counts at all, p-values and κ in the ninth digit, accuracies on spoiled images by
 * more than one item.
 */
export const compareAnalyses = (committed: Analysis, recomputed: Analysis): string[] => {
  const counted = (analysis: Analysis) => ({
    ...analysis,
    robustness: analysis.robustness.map(({ accuracies: _, ...row }) => row),
  })
  return [
    ...differences(counted(committed), counted(recomputed), FROM_COUNTS, PACK_FILES.analysis),
    ...compareAccuracies(committed.robustness, recomputed.robustness).slice(0, 5),
  ]
}

const compareLayouts = (committed: Layout, recomputed: Layout, neighbours: number): string[] => {
  const apart = (axis: 'x' | 'y', item: number) => Math.abs(committed[axis][item]! - recomputed[axis][item]!)
  const count = recomputed.x.length
  const moved = [...recomputed.x.keys()].filter(
    (item) => !(apart('x', item) <= PLACES_APART && apart('y', item) <= PLACES_APART),
  )
  if (moved.length === 0) return []
  // Rounded otherwise, nearly every item lies elsewhere; where most do not, nothing was rounded otherwise.
  if (moved.length < count / 2)
    return [`${PACK_FILES.items} has ${moved.length} of ${count} items elsewhere, first item ${moved[0]}`]
  const overlap = neighbourOverlap(committed, recomputed, neighbours)
  return overlap >= LEAST_OVERLAP
    ? []
    : [
        `${PACK_FILES.items} lays out other items near each other: ${overlap.toFixed(3)} of the neighbours stay`,
      ]
}

/** What differs between two item tables of the same predictions; `neighbours` are the embedding's, null where there is none. */
export const compareItems = (
  { x, y, ...committed }: ItemTable,
  { x: xNow, y: yNow, ...recomputed }: ItemTable,
  neighbours: number | null,
): string[] => [
  ...differences(committed, recomputed, COLUMNS_APART, PACK_FILES.items),
  ...(neighbours === null
    ? differences({ x, y }, { x: xNow, y: yNow }, 0, PACK_FILES.items)
    : compareLayouts({ x, y }, { x: xNow, y: yNow }, neighbours)),
]
