import { CLASS_COUNT, PACK_ITEM_COUNT } from '../../../contracts/index.ts'

/** How often each class was chosen, by item; items that nobody was asked are not in it. */
export type Choices = ReadonlyMap<number, readonly number[]>

/** The answers of everybody who played, over finished games. */
export interface PeopleAnswers {
  /** Where all ten labels were on offer. */
  readonly ten: Choices
  /** Where four were. */
  readonly four: Choices
}

export const NOBODY: PeopleAnswers = { ten: new Map(), four: new Map() }

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** Null where the rows are not `[item, c0, …, c9]`, each item once. */
const choicesOf = (rows: unknown): Choices | null => {
  if (!Array.isArray(rows)) return null
  const choices = new Map<number, readonly number[]>()
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row) || row.length !== 1 + CLASS_COUNT || !row.every(isCount)) return null
    const [item, ...counts] = row as [number, ...number[]]
    if (item >= PACK_ITEM_COUNT || choices.has(item)) return null
    if (counts.some((count) => count > 0)) choices.set(item, counts)
  }
  return choices
}

/** Reads the body of `/api/people/answers`; null where it is anything else. By hand: a schema's library would outweigh the page. */
export const parsePeopleAnswers = (body: unknown): PeopleAnswers | null => {
  if (typeof body !== 'object' || body === null) return null
  const { tenLabels, fourLabels, ...more } = body as Record<string, unknown>
  if (Object.keys(more).length > 0) return null
  const [ten, four] = [choicesOf(tenLabels), choicesOf(fourLabels)]
  return ten && four ? { ten, four } : null
}

export const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
