import { readPackItems } from '../../_lib/read-pack.ts'
import { countMatrix, type Matrix } from './confusion.ts'
import type { Trouble } from './parse-view.ts'
import { NOBODY } from './people.ts'
import { type Picks, picksOf } from './picks.ts'
import type { Explorer } from './read-explorer.ts'
import { type Counts, runView } from './run-view.ts'
import { focusOf, type Tile, tileOf } from './tile.ts'
import { asksPeople, PEOPLE, type Subject, type View } from './view.ts'
import { writeView } from './write-view.ts'

/** Rows enough for a first screen. */
const FIRST_TILES = 24

/** What the server works out of a view, so that it is there before the data are. */
export interface FirstView {
  /** The view's address: it is of that one only. */
  readonly query: string
  readonly troubles: readonly Trouble[]
  /** Null where people are asked about, whose answers come later. */
  readonly found: {
    readonly total: number
    readonly counts: Counts
    readonly picks: Picks
    readonly tiles: readonly (Tile & { readonly imageBase64: string })[]
  } | null
  /** Null for people. */
  readonly matrix: Matrix | null
  readonly minus: Matrix | null
}

export const firstView = async (
  view: View,
  troubles: readonly Trouble[],
  { meta, data }: Explorer,
  most = FIRST_TILES,
): Promise<FirstView> => {
  const matrixOf = (subject: Subject | null) =>
    subject === null || subject === PEOPLE ? null : countMatrix(subject, data.columns, meta, NOBODY)
  const found = asksPeople(view) ? null : runView(view, data)
  const shown = found ? Array.from(found.items.subarray(0, most)) : []
  const images = await readPackItems(shown)
  const focus = focusOf(view, meta)
  return {
    query: writeView(view, meta),
    troubles,
    found: found && {
      total: found.items.length,
      counts: found.counts,
      picks: picksOf(found.items, writeView(view, meta)),
      tiles: shown.map((item, i) => ({ ...tileOf(item, focus, data), imageBase64: images[i]!.imageBase64 })),
    },
    matrix: matrixOf(view.of),
    minus: matrixOf(view.minus),
  }
}
