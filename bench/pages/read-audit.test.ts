import { describe, expect, it } from 'vitest'
import { readAudit } from './read-audit.ts'

const category = (score: number | null, ...ids: string[]) => ({
  score,
  auditRefs: ids.map((id) => ({ id, weight: 1 })),
})

const REPORT = {
  categories: {
    performance: category(0.964, 'total-blocking-time'),
    accessibility: category(0.96, 'target-size', 'image-alt'),
    'best-practices': category(1),
    seo: category(1),
  },
  audits: {
    'first-contentful-paint': { title: 'First', score: 1, numericValue: 1204.4 },
    'largest-contentful-paint': { title: 'Largest', score: 1, numericValue: 2000 },
    'total-blocking-time': { title: 'Blocked', score: 0.4, numericValue: 61.2 },
    'cumulative-layout-shift': { title: 'Shift', score: 1, numericValue: 0.01 },
    'target-size': { title: 'Touch targets are too small', score: 0 },
    'image-alt': { title: 'Pictures have words', score: 1 },
  },
}

describe('readAudit', () => {
  it('gives scores in hundredths, times, and what was found wanting but for speed', () => {
    expect(readAudit(REPORT)).toEqual({
      scores: { performance: 96, accessibility: 96, 'best-practices': 100, seo: 100 },
      firstPaintMs: 1204,
      largestPaintMs: 2000,
      blockingMs: 61,
      layoutShift: 0.01,
      faults: ['target-size: Touch targets are too small'],
    })
  })

  it('throws where a category could not be measured', () => {
    const failed = { ...REPORT, categories: { ...REPORT.categories, seo: category(null) } }
    expect(() => readAudit(failed)).toThrow('no score for seo')
  })
})
