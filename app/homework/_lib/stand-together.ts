import type { GhostsView, ModelId } from '../../../contracts/index.ts'

/** A row of the table in which somebody stands with the class and the models. */
export interface StandingRow {
  readonly who: 'self' | 'ghost' | 'model'
  /** A nickname, or a model's id. */
  readonly name: string | ModelId
  readonly right: number
  readonly asked: number
  /** Shared by ties; null of models, and of one who was asked fewer pieces. */
  readonly place: number | null
}

/** Everybody by the share that was right, and within one share oneself, then people, then models. */
export const standTogether = (view: GhostsView, nickname: string): StandingRow[] => {
  const { own, ghosts, models, pieceCount } = view
  const rivals = [own, ...ghosts.filter(({ asked }) => asked === pieceCount)]
  const placeOf = (right: number): number => 1 + rivals.filter((rival) => rival.right > right).length
  const rows: StandingRow[] = [
    { who: 'self', name: nickname, right: own.right, asked: own.asked, place: placeOf(own.right) },
    ...ghosts.map(
      ({ nickname: name, right, asked }): StandingRow => ({
        who: 'ghost',
        name,
        right,
        asked,
        place: asked === pieceCount ? placeOf(right) : null,
      }),
    ),
    ...models.map(
      ({ model, right, asked }): StandingRow => ({ who: 'model', name: model, right, asked, place: null }),
    ),
  ]
  // A stable sort: rows of one share stay in the order above.
  return rows.sort((a, b) => b.right / b.asked - a.right / a.asked)
}
