import { expect, it } from 'vitest'
import {
  formatCount,
  formatInterval,
  formatList,
  formatPercent,
  formatSeconds,
  keepPercents,
} from './format.ts'

it('groups counts', () => expect(formatCount(23_587_712)).toBe('23,587,712'))

it('keeps a percentage on one line, and shows an undefined one as a dash', () => {
  expect(formatPercent(0.9312, 1)).toBe('93.1\u00a0%')
  expect(formatPercent(null)).toBe('–')
})

it('shows an interval', () => {
  expect(formatInterval([0.552, 0.981])).toBe('55–98\u00a0%')
  expect(formatInterval(null)).toBe('–')
})

it('keeps the percentages of a sentence together', () =>
  expect(keepPercents('Zoomed by 8 %, in 10 % of 5 epochs')).toBe(
    'Zoomed by 8\u00a0%, in 10\u00a0% of 5 epochs',
  ))

it('keeps a duration on one line', () => {
  expect([0.94, 45.2, 119.6, 790].map(formatSeconds)).toEqual([
    '0.9\u00a0s',
    '45\u00a0s',
    '120\u00a0s',
    '13\u00a0min',
  ])
})

it('joins words as people do', () => {
  expect(formatList([])).toBe('')
  expect(formatList(['A'])).toBe('A')
  expect(formatList(['A', 'B'])).toBe('A and B')
  expect(formatList(['A', 'B', 'C'])).toBe('A, B and C')
})
