import { expect, it } from 'vitest'
import { isLabelSuspect } from './label-suspect.ts'

it.each([
  ['all wrong alike at .9', { right: 0, distinct: 1, confidence: 0.9 }, true],
  ['less sure', { right: 0, distinct: 1, confidence: 0.8999 }, false],
  ['two answers', { right: 0, distinct: 2, confidence: 0.99 }, false],
  ['all right', { right: 5, distinct: 1, confidence: 0.99 }, false],
])('R-ITEM-5: %s', (_, answers, suspect) => {
  expect(isLabelSuspect(answers)).toBe(suspect)
})
