import { describe, expect, it } from 'vitest'
import type { RevealedRoundView } from '../../contracts/index.ts'
import { textsIn, wordsIn } from '../messages/testing.ts'
import { describeCrowd, describeMode } from './describe-mode.ts'
import type { Locale } from './locale.ts'

const ROUND = {
  mode: 'classic',
  practice: false,
  label: 4,
  gain: null,
  certainty: null,
  shownAnswer: null,
} as const

const described = (round: Partial<RevealedRoundView>, locale: Locale = 'en') =>
  describeMode(textsIn(locale, 'games'), wordsIn(locale), { ...ROUND, ...round })

describe('describeMode', () => {
  it.each<[Partial<RevealedRoundView>, string | null]>([
    [{}, null],
    [{ practice: true }, 'Practice: nothing of this counts.'],
    [{ mode: 'guess' }, 'The data says Coat.'],
    [{ mode: 'tribunal', shownAnswer: 6 }, 'The data says Coat; all models say Shirt.'],
    [
      { gain: { before: 0.4, after: 0.7, gain: 0.5 } },
      '40\u00a0% were right before the talk, 70\u00a0% after it. Gain: 0.50 of what was missing.',
    ],
    [
      { gain: { before: 1, after: 1, gain: null } },
      '100\u00a0% were right before the talk, 100\u00a0% after it.',
    ],
    [
      { certainty: { right: 81.6, wrong: 60 } },
      'Those who were right were 82\u00a0% sure, those who were wrong 60\u00a0%.',
    ],
    [{ certainty: { right: 81.6, wrong: null } }, 'Those who were right were 82\u00a0% sure.'],
    [{ certainty: { right: null, wrong: 60 } }, 'Those who were wrong were 60\u00a0% sure.'],
    [{ certainty: { right: null, wrong: null } }, null],
  ])('says of %j: %s', (round, sentence) => {
    expect(described(round)).toBe(sentence)
  })

  it('says it in German and French', () => {
    expect(described({ gain: { before: 0.4, after: 0.7, gain: 0.5 } }, 'de')).toBe(
      '40\u00a0% lagen vor dem Gespräch richtig, 70\u00a0% danach. Gewinn: 0,50 dessen, was fehlte.',
    )
    expect(described({ mode: 'tribunal', shownAnswer: 6 }, 'fr')).toBe(
      'Les données disent Manteau\u202f; tous les modèles disent Chemise.',
    )
  })
})

describe('describeCrowd', () => {
  it.each<[Pick<RevealedRoundView, 'mode' | 'answerCounts' | 'crowd'>, string | null]>([
    [{ mode: 'classic', answerCounts: [0, 0], crowd: [] }, 'Nobody answered.'],
    [{ mode: 'classic', answerCounts: [1, 1], crowd: [4, 6] }, 'A tie: the crowd has no answer.'],
    [{ mode: 'classic', answerCounts: [1, 1], crowd: null }, null],
    [{ mode: 'duel', answerCounts: [2, 1], crowd: [4] }, null],
    [{ mode: 'fooled', answerCounts: [0, 0], crowd: [] }, null],
  ])('says of %j: %s', (round, sentence) => {
    expect(describeCrowd(textsIn('en', 'games'), round)).toBe(sentence)
  })
})
