import { expect, it } from 'vitest'
import { keepPercents } from './keep-percents.ts'

it('keeps the percentages of sentences that others wrote together', () => {
  expect(keepPercents('Zoomed by 8 %, in 10 % of 5 epochs')).toBe(
    'Zoomed by 8\u00a0%, in 10\u00a0% of 5 epochs',
  )
})
