import { z } from 'zod'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const ReportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
})

export interface Audit {
  /** 0 … 100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  /** Time in which the main thread could not answer. */
  readonly blockingMs: number
  /** Cumulative layout shift, 0 where nothing moves. */
  readonly layoutShift: number
  /** What was found wanting but for speed, by its name. */
  readonly faults: readonly string[]
}

/** What is of interest in a report of Lighthouse. Throws where it is none, or a category could not be measured. */
export const readAudit = (json: unknown): Audit => {
  const { categories, audits } = ReportSchema.parse(json)
  const scoreOf = (name: string): number => {
    const score = categories[name]?.score
    if (score === null || score === undefined) throw new Error(`Lighthouse gave no score for ${name}`)
    return Math.round(score * 100)
  }
  const measureOf = (id: string): number => {
    const value = audits[id]?.numericValue
    if (value === undefined) throw new Error(`Lighthouse did not measure ${id}`)
    return value
  }
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)])) as Audit['scores']
  return {
    scores,
    firstPaintMs: Math.round(measureOf('first-contentful-paint')),
    largestPaintMs: Math.round(measureOf('largest-contentful-paint')),
    blockingMs: Math.round(measureOf('total-blocking-time')),
    layoutShift: measureOf('cumulative-layout-shift'),
    faults: CATEGORIES.filter((name) => name !== 'performance').flatMap((name) =>
      categories[name]!.auditRefs.flatMap(({ id, weight }) => {
        const found = audits[id]
        return weight > 0 && found && found.score !== null && found.score < 1 ? [`${id}: ${found.title}`] : []
      }),
    ),
  }
}
