import { describe, expect, it } from 'vitest'
import { parsePeopleAnswers } from './people.ts'

const row = (item: number, ...counts: number[]) => [item, ...counts, ...new Array(10 - counts.length).fill(0)]

describe('what people answered', () => {
  it('is read, items that nobody answered being left out', () => {
    const read = parsePeopleAnswers({ tenLabels: [row(7, 0, 2), row(8)], fourLabels: [row(9999, 1)] })!
    expect([...read.ten]).toEqual([[7, [0, 2, 0, 0, 0, 0, 0, 0, 0, 0]]])
    expect([...read.four.keys()]).toEqual([9999])
  })

  it('is nothing where it is anything else', () => {
    const good = { tenLabels: [], fourLabels: [] }
    for (const bad of [
      null,
      [],
      'x',
      {},
      { tenLabels: [] },
      { ...good, more: 1 },
      { ...good, tenLabels: {} },
      { ...good, tenLabels: [[1, 2]] },
      { ...good, tenLabels: [row(10_000, 1)] },
      { ...good, tenLabels: [row(-1, 1)] },
      { ...good, tenLabels: [row(1, 0.5)] },
      { ...good, tenLabels: [row(1, -1)] },
      { ...good, tenLabels: [row(1, 1), row(1, 1)] },
      { ...good, fourLabels: [row(1, '2' as never)] },
    ])
      expect([bad, parsePeopleAnswers(bad)]).toEqual([bad, null])
    expect(parsePeopleAnswers(good)).not.toBeNull()
  })
})
