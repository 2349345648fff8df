/** A day as a date field writes it, `2026-12-02`, by this browser's clock. */
export const dayOf = (at: number): string => {
  const date = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The last moment of a day that a date field holds; null where it holds none. */
export const endOfDay = (day: string): number | null => {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return null
  return new Date(year, month - 1, date + 1).getTime() - 1
}

const WEEK = 7

const daysLater = (at: number, days: number): number => {
  const date = new Date(at)
  // By the calendar: a day may have 23 hours.
  date.setDate(date.getDate() + days)
  return date.getTime()
}

/** The days that homework may end on: from today to the last whole one before the room is deleted; in a week where nothing else is said. */
export const daysOnOffer = (
  now: number,
  deleteAt: number,
): { first: string; last: string; usual: string } => {
  const last = dayOf(daysLater(deleteAt, -1))
  const first = dayOf(now)
  const inAWeek = dayOf(daysLater(now, WEEK))
  return { first, last, usual: inAWeek > last ? last : inAWeek }
}
