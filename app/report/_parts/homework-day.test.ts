import { describe, expect, it } from 'vitest'
import { dayOf, daysOnOffer, endOfDay } from './homework-day.ts'

const NOON = new Date(2026, 10, 25, 12).getTime()
const DAY_MS = 86_400_000

describe('the days of homework', () => {
  it('R-HOMEWORK-2: end with their last moment', () => {
    const end = endOfDay('2026-12-02')!
    expect(dayOf(end)).toBe('2026-12-02')
    expect(dayOf(end + 1)).toBe('2026-12-03')
    expect(endOfDay('2026-12-31')).toBe(new Date(2027, 0, 1).getTime() - 1)
    for (const none of ['', '2026', 'tomorrow']) expect(endOfDay(none)).toBeNull()
  })

  it('R-HOMEWORK-2: go from today to the last whole day before all is deleted, usually in a week', () => {
    expect(daysOnOffer(NOON, NOON + 180 * DAY_MS)).toMatchObject({ first: '2026-11-25', usual: '2026-12-02' })
    const { last, usual } = daysOnOffer(NOON, NOON + 3 * DAY_MS)
    expect([last, usual]).toEqual(['2026-11-27', '2026-11-27'])
    expect(endOfDay(last)).toBeLessThan(NOON + 3 * DAY_MS)
  })
})
