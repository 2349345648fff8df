/** An item and how often people named it as each of the ten classes. */
export type PeopleAnswersRow = readonly [item: number, ...counts: number[]]

/** What people said over all finished games, by how many classes they chose among; only items that somebody answered. */
export interface PeopleAnswersView {
  readonly tenLabels: readonly PeopleAnswersRow[]
  readonly fourLabels: readonly PeopleAnswersRow[]
}
