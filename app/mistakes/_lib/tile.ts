import type { ModelId } from '../../../contracts/index.ts'
import type { Data } from './run-view.ts'
import { type Meta, PEOPLE, sortOf, type View } from './view.ts'

/** What stands under an item in the gallery. */
export interface Tile {
  readonly item: number
  readonly label: number
  /** The model whose answer is told, and with what confidence. */
  readonly said: number
  readonly confidence: number
  /** By contestant. */
  readonly right: readonly boolean[]
}

/** Whose answer a tile tells: that of the model the view is about. */
export const focusOf = (view: View, meta: Meta): ModelId => {
  const asked = [
    sortOf(view).model,
    view.said.find(({ by }) => by !== PEOPLE)?.by,
    view.confidence?.model,
    view.right.length === 1 ? view.right[0] : undefined,
    view.wrong.length === 1 ? view.wrong[0] : undefined,
    view.of,
  ]
  return asked.find((subject) => subject && subject !== PEOPLE) ?? meta.best
}

export const tileOf = (item: number, focus: ModelId, { columns, meta, rightBits }: Data): Tile => {
  const at = meta.recipes.indexOf(focus)
  return {
    item,
    label: columns.labels[item]!,
    said: columns.answers[at]![item]!,
    confidence: columns.confidences[at]![item]!,
    right: meta.contestants.map((_, k) => (rightBits[item]! & (1 << k)) !== 0),
  }
}
