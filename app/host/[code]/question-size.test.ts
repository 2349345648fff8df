import { describe, expect, it } from 'vitest'
import { questionSize } from './question-size.ts'

describe('questionSize', () => {
  it.each([
    ['What is it?', 'one'],
    ['What did CNN 2 say?', 'two'],
    ['What did Logistic regression say?', 'two'],
    ['Was sagte Logistische Regression?', 'smaller'],
    ['Stiefelettenverkäuferin?', 'smaller'],
  ])('%s: %s', (question, size) => {
    expect(questionSize(question)).toBe(size)
  })
})
