import { describe, expect, it } from 'vitest'
import type { PhaseView, PlayerView, RevealedRoundView } from '../../contracts/index.ts'
import type { Locale } from '../_lib/locale.ts'
import { textsIn, wordsIn } from '../messages/testing.ts'
import { announce } from './announce.ts'
import { describeBeaten } from './describe-beaten.ts'

const revealed = {
  mode: 'classic',
  practice: false,
  label: 4,
  subject: null,
  modelAnswers: [
    { model: 'logreg', choice: 6, confidence: 0.5 },
    { model: 'resnet50', choice: 6, confidence: 0.9 },
    { model: 'cnn2', choice: 4, confidence: 0.8 },
  ],
} as unknown as RevealedRoundView

const player = {
  choice: 4,
  models: null,
  certainty: null,
  lastRound: { asked: true, right: true, points: 950 },
  rank: 2,
  gapToNext: 40,
  streak: 1,
  accuracy: null,
} as unknown as PlayerView

const said = (phase: object, of: Partial<PlayerView> = {}, locale: Locale = 'en', pause = false) =>
  announce(
    { play: textsIn(locale, 'play'), games: textsIn(locale, 'games'), words: wordsIn(locale) },
    {
      phase: phase as PhaseView,
      pause: pause ? { at: 0, until: null } : null,
      progress: { partIndex: 0, practice: false, counted: 2 },
      roundCount: 10,
    },
    { ...player, ...of },
  )

describe('what a screen reader says', () => {
  it('tells what is asked', () => {
    const asked = { mode: 'fooled', practice: false, subject: null, shownLabel: 4, shownAnswer: null }
    expect(said({ name: 'question', vote: 1, asked })).toBe('Who’s fooled? Label: Coat.')
    expect(said({ name: 'question', vote: 2, asked })).toBe('Vote again. Label: Coat.')
  })

  it('tells what it was, what one’s answer brought, whom one beat, and where one stands', () => {
    expect(said({ name: 'reveal', revealed, tribunal: null })).toBe(
      'It is a Coat. Right, 950 points. You beat Logistic regression and ResNet50. No. 2, 40 points to the next place.',
    )
    expect(said({ name: 'reveal', revealed, tribunal: null }, {}, 'de')).toMatch(/^Das ist ein Mantel\. /)
  })

  it('tells every other phase in a sentence', () => {
    for (const [phase, text] of [
      [{ name: 'lobby' }, 'You are in.'],
      [{ name: 'countdown' }, 'Round 2 of 10.'],
      [{ name: 'discussion' }, 'Talk it over.'],
      [{ name: 'standings' }, 'No. 2. 40 points to the next place.'],
      [{ name: 'podium', tribunal: null }, 'No. 2.'],
      [{ name: 'closed' }, 'The room is closed.'],
    ] as const)
      expect(said(phase)).toBe(text)
    expect(said({ name: 'lobby' }, {}, 'en', true)).toMatch(/^Paused\. /)
  })

  it('tells after a court where nobody stands, as it gives no points', () => {
    const tribunal = { cases: 1, overturned: 0, verdict: 4, people: {}, models: [] }
    const round = { ...revealed, mode: 'tribunal' }
    expect(said({ name: 'reveal', revealed: round, tribunal })).not.toMatch(/No\. 2/)
  })

  it('tells at the end what was named right, or the place where nothing was to be named', () => {
    const podium = { name: 'podium', tribunal: null }
    expect(said(podium, { accuracy: { right: 3, asked: 4 } as PlayerView['accuracy'] })).toBe('3 of 4.')
    expect(said(podium, { accuracy: { right: 0, asked: 0 } as PlayerView['accuracy'] })).toBe('No. 2.')
    expect(said({ ...podium, tribunal: {} })).toBe('It is over.')
  })
})

describe('whom a player beat', () => {
  const beaten = (of: Partial<PlayerView>, round: Partial<RevealedRoundView> = {}) =>
    describeBeaten(textsIn('en', 'play'), wordsIn('en'), { ...player, ...of }, { ...revealed, ...round })

  it('is nobody for who was wrong, where no model was, and where one does not name the piece', () => {
    expect(beaten({ lastRound: { asked: true, right: false, points: 0 } })).toBeNull()
    expect(beaten({}, { modelAnswers: [{ model: 'cnn2', choice: 4, confidence: 1 }] })).toBeNull()
    expect(beaten({}, { mode: 'guess' })).toBeNull()
  })

  it('is all of them, where all were wrong', () => {
    expect(beaten({}, { modelAnswers: revealed.modelAnswers.slice(0, 2) })).toBe('You beat all 2 models.')
  })
})
