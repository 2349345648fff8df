import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ModelIdSchema } from '../../contracts/content-pack.ts'
import { SearchRungSchema } from '../../contracts/search.ts'
import { Failure } from '../failure.ts'
import { placeKey, TrialOutcomeSchema, type TrialPlace } from './trial.ts'

/** What a search is about; two parts of one record must agree on all of it but `id`, `startedAt` and `gitRevision`. */
const HeaderSchema = z.object({
  kind: z.literal('search'),
  /** Names the search's trials in a queue. */
  id: z.string().min(1),
  recipe: ModelIdSchema,
  grid: z.string(),
  seed: z.number().int(),
  ladder: z.array(SearchRungSchema).min(1),
  dataHash: z.string(),
  backend: z.string().min(1),
  gitRevision: z.string().min(1),
  startedAt: z.iso.datetime(),
})
export type SearchHeader = z.infer<typeof HeaderSchema>

const LineSchema = z.discriminatedUnion('kind', [
  HeaderSchema,
  /** The search was begun or taken up again. */
  z.object({ kind: z.literal('session'), budgetMinutes: z.number().positive() }),
  z.object({
    kind: z.literal('plan'),
    first: z.number().int().positive(),
    rungCount: z.number().int().positive(),
  }),
  z.object({
    kind: z.literal('trial'),
    index: z.number().int().nonnegative(),
    rung: z.number().int().nonnegative(),
    ...TrialOutcomeSchema.shape,
  }),
])
type Line = z.infer<typeof LineSchema>
export type SearchLine = Exclude<Line, SearchHeader>
export type RecordedTrial = Extract<Line, { kind: 'trial' }>

export interface SearchContents {
  header: SearchHeader
  budgetMinutes: number
  /** The last one made: it may have grown. Null until the pace was measured. */
  plan: { first: number; rungCount: number } | null
  trials: RecordedTrial[]
}

/** The lines of a record. The last one may have been cut off by a kill: `bytes` is the length of those that are whole. */
const parseLines = (path: string, text: string): { lines: Line[]; bytes: number } => {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole
    .split('\n')
    .slice(0, -1)
    .map((line, i) => {
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch {
        throw new Failure(`${path}: line ${i + 1} is not JSON`)
      }
      const parsed = LineSchema.safeParse(value)
      if (!parsed.success) {
        throw new Failure(`${path}: line ${i + 1} is no line of a search: ${z.prettifyError(parsed.error)}`)
      }
      return parsed.data
    })
  return { lines, bytes: Buffer.byteLength(whole) }
}

const gather = (path: string, lines: Line[]): SearchContents => {
  const [header, ...rest] = lines
  if (header?.kind !== 'search') throw new Failure(`${path} does not begin with a search`)
  const contents: SearchContents = { header, budgetMinutes: 0, plan: null, trials: [] }
  const seen = new Set<string>()
  for (const line of rest) {
    if (line.kind === 'session') contents.budgetMinutes += line.budgetMinutes
    else if (line.kind === 'plan') contents.plan = { first: line.first, rungCount: line.rungCount }
    else if (line.kind === 'trial' && !seen.has(placeKey(line))) {
      seen.add(placeKey(line))
      contents.trials.push(line)
    }
  }
  return contents
}

/** Reads a record, also one that a search is still writing. Throws a Failure where it is missing or does not hold together. */
export const readSearch = (path: string): SearchContents => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Failure(`There is no search in ${path}`)
  }
  return gather(path, parseLines(path, text).lines)
}

const SAME = ['recipe', 'seed', 'grid', 'ladder', 'dataHash', 'backend'] as const

/**
 * A search's record: JSON lines, each on the disk before `append` returns, so that a kill loses only the trials in hand.
 * Opening one that exists takes it up; a line cut off at its end is removed. Throws a Failure where the search in it is
 * another: another seed, grid, ladder, dataset or backend.
 */
export const openRecord = (path: string, header: SearchHeader) => {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a+')
  const write = (line: Line) => {
    writeSync(file, `${JSON.stringify(line)}\n`)
    fsyncSync(file)
  }
  try {
    const { lines, bytes } = parseLines(path, readFileSync(path, 'utf8'))
    ftruncateSync(file, bytes)
    if (lines.length === 0) {
      write(header)
      lines.push(header)
    }
    const { header: there } = gather(path, lines)
    const other = SAME.find((key) => JSON.stringify(there[key]) !== JSON.stringify(header[key]))
    if (other) {
      const values =
        other === 'seed' || other === 'recipe' ? ` (${there[other]}, asked for ${header[other]})` : ''
      throw new Failure(`${path} is a search with another ${other}${values}: --fresh puts it aside`)
    }
    return {
      contents: () => gather(path, lines),
      append: (line: SearchLine): void => {
        write(line)
        lines.push(line)
      },
      /** Whether a trial has its line. */
      has: (place: TrialPlace): boolean =>
        lines.some((line) => line.kind === 'trial' && placeKey(line) === placeKey(place)),
      close: (): void => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}
export type SearchRecord = ReturnType<typeof openRecord>
