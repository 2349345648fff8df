import { describe, expect, it } from 'vitest'
import type { OwnAnswerView, RevealedRoundView } from '../../contracts/index.ts'
import { textsIn, wordsIn } from '../messages/testing.ts'
import { describeOwnAnswer } from './describe-own-answer.ts'

const ROUND = {
  label: 6,
  mode: 'classic',
  subject: null,
  modelAnswers: [
    { model: 'cnn1', choice: 6, confidence: 0.9 },
    { model: 'cnn2', choice: 4, confidence: 0.8 },
    { model: 'ffnn', choice: 0, confidence: 0.7 },
  ],
} as unknown as RevealedRoundView

const own = (round: Partial<RevealedRoundView>, answer: Partial<OwnAnswerView> | null) => {
  const { text, right } = describeOwnAnswer(
    textsIn('en', 'games'),
    wordsIn('en'),
    { ...ROUND, ...round },
    answer && { choice: null, models: null, ...answer },
  )
  return [text, right]
}

describe('describeOwnAnswer', () => {
  it('compares a name with the label', () => {
    expect(own({}, { choice: 6 })).toEqual(['you were right', true])
    expect(own({}, { choice: 4 })).toEqual(['you: Coat', false])
    expect(own({}, null)).toEqual(['no answer', false])
  })

  it('compares a guess with what the model said, whatever the label is', () => {
    const guess = { mode: 'guess', subject: 'cnn2' } as const
    expect(own(guess, { choice: 4 })).toEqual(['you: Coat; CNN 2 said Coat', true])
    expect(own(guess, { choice: 6 })).toEqual(['you: Shirt; CNN 2 said Coat', false])
  })

  it('says which models were ticked, and is right where just those were wrong', () => {
    const fooled = { mode: 'fooled' } as const
    expect(own(fooled, { models: ['cnn2', 'ffnn'] })).toEqual(['you ticked CNN 2 and FFNN', true])
    expect(own(fooled, { models: ['cnn2'] })).toEqual(['you ticked CNN 2', false])
    expect(own(fooled, { models: [] })).toEqual(['you ticked no model', false])
  })

  it('finds a vote in court neither right nor wrong', () => {
    expect(own({ mode: 'tribunal' }, { choice: 4 })).toEqual(['your vote: Coat', null])
    expect(own({ mode: 'tribunal' }, null)).toEqual(['no answer', null])
  })
})
