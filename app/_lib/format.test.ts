import { expect, it } from 'vitest'
import { formatCount, formatInterval, formatList, formatPercent } from './format.ts'

it('groups counts', () => expect(formatCount(23_587_712)).toBe('23,587,712'))

it('keeps a percentage on one line, and shows an undefined one as a dash', () => {
  expect(formatPercent(0.9312, 1)).toBe('93.1\u00a0%')
  expect(formatPercent(null)).toBe('–')
})

it('shows an interval', () => {
  expect(formatInterval([0.552, 0.981])).toBe('55–98\u00a0%')
  expect(formatInterval(null)).toBe('–')
})

it('joins words as people do', () => {
  expect(formatList([])).toBe('')
  expect(formatList(['A'])).toBe('A')
  expect(formatList(['A', 'B'])).toBe('A and B')
  expect(formatList(['A', 'B', 'C'])).toBe('A, B and C')
})
