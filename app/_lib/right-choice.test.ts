import { describe, expect, it } from 'vitest'
import type { Mode } from '../../contracts/index.ts'
import { rightChoice } from './right-choice.ts'

const round = (mode: Mode) => ({
  mode,
  label: 0,
  subject: mode === 'guess' ? ('cnn1' as const) : null,
  modelAnswers: [
    { model: 'logreg' as const, choice: 0, confidence: 0.4 },
    { model: 'cnn1' as const, choice: 6, confidence: 0.6 },
  ],
})

describe('rightChoice', () => {
  it.each(['classic', 'duel', 'fooled', 'revote'] as const)('is the label in %s', (mode) => {
    expect(rightChoice(round(mode), null)).toBe(0)
  })

  it('is what the model said where that was to be guessed', () => {
    expect(rightChoice(round('guess'), null)).toBe(6)
  })

  it('is the verdict of a tribunal, and nothing where the class is of two minds', () => {
    expect(rightChoice(round('tribunal'), { verdict: 4 })).toBe(4)
    expect(rightChoice(round('tribunal'), { verdict: null })).toBeNull()
  })
})
