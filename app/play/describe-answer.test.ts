import { describe, expect, it } from 'vitest'
import type { PlayerView, RevealedRoundView } from '../../contracts/index.ts'
import type { Locale } from '../_lib/locale.ts'
import { textsIn, wordsIn } from '../messages/testing.ts'
import { describeLocked } from './describe-locked.ts'
import { describeStanding } from './describe-standing.ts'
import { describeVerdict } from './describe-verdict.ts'

describe('describeLocked', () => {
  const locked = (answer: Partial<PlayerView>, locale: Locale = 'en') =>
    describeLocked(
      textsIn(locale, 'play'),
      wordsIn(locale),
      { choice: null, certainty: null, models: null, ...answer },
      { answered: 3, asked: 28 },
    )

  it.each<[Partial<PlayerView>, string | null]>([
    [{}, null],
    [{ choice: 4 }, 'Locked in: Coat · 3 / 28 answered'],
    [{ choice: 4, certainty: 85 }, 'Locked in: Coat, 85\u00a0% · 3 / 28 answered'],
    [{ models: [] }, 'Locked in: nobody · 3 / 28 answered'],
    [{ models: ['cnn1'] }, 'Locked in: 1 model · 3 / 28 answered'],
    [{ models: ['cnn1', 'cnn2'] }, 'Locked in: 2 models · 3 / 28 answered'],
  ])('says of %j: %s', (answer, line) => {
    expect(locked(answer)).toBe(line)
  })

  it('says it in Spanish', () => {
    expect(locked({ choice: 9 }, 'es')).toBe('Fijado: Botín · han respondido 3 / 28')
  })
})

describe('describeVerdict', () => {
  const RIGHT = { asked: true, right: true, points: 1_250 }
  const WRONG = { asked: true, right: false, points: 0 }
  const verdict = (
    player: Partial<PlayerView>,
    round: Partial<RevealedRoundView> = {},
    locale: Locale = 'en',
  ) =>
    describeVerdict(
      textsIn(locale, 'play'),
      wordsIn(locale),
      { lastRound: RIGHT, choice: 4, models: null, ...player },
      { mode: 'classic', practice: false, ...round },
    )

  it.each<[Partial<PlayerView>, Partial<RevealedRoundView>, string]>([
    [{ lastRound: null }, {}, 'You came in after this one'],
    [{ lastRound: { ...WRONG, asked: false } }, {}, 'You came in after this one'],
    [{ choice: null, lastRound: WRONG }, {}, 'No answer from you'],
    [{ lastRound: { asked: true, right: null, points: 0 } }, { mode: 'tribunal' }, 'Your vote: Coat'],
    [{}, {}, 'Right, 1,250 points'],
    [{}, { practice: true }, 'Right, practice'],
    [{ lastRound: WRONG }, {}, 'Wrong: you said Coat'],
    [{ lastRound: { ...WRONG, points: -300 } }, { mode: 'duel' }, 'Wrong: you said Coat, −300 points'],
    [
      { lastRound: { ...WRONG, points: -300 } },
      { mode: 'duel', practice: true },
      'Wrong: you said Coat, practice',
    ],
    [{ choice: null, models: [] }, { mode: 'fooled' }, 'All found, 1,250 points'],
    [{ choice: null, models: [], lastRound: WRONG }, { mode: 'fooled' }, 'Not quite, 0 points'],
    [{ choice: null, models: [] }, { mode: 'fooled', practice: true }, 'All found, practice'],
  ])('judges %j in %j: %s', (player, round, line) => {
    expect(verdict(player, round)).toBe(line)
  })

  it('says it in French and German', () => {
    expect(verdict({}, {}, 'fr')).toBe('Juste, 1\u202f250 points')
    expect(verdict({ lastRound: { ...RIGHT, points: 1 } }, {}, 'de')).toBe('Richtig, 1 Punkt')
  })
})

describe('describeStanding', () => {
  const standing = (player: Partial<PlayerView>, locale: Locale = 'en') =>
    describeStanding(textsIn(locale, 'play'), { rank: 3, gapToNext: 1_200, streak: 0, ...player })

  it.each<[Partial<PlayerView>, string]>([
    [{}, 'No. 3, 1,200 points to the next place'],
    [{ rank: 1, gapToNext: null, streak: 4 }, 'No. 1. 4 right in a row'],
    [{ streak: 2 }, 'No. 3, 1,200 points to the next place. 2 right in a row'],
    [{ rank: null, gapToNext: null }, ''],
    [{ rank: null, gapToNext: null, streak: 2 }, '2 right in a row'],
  ])('says of %j: %s', (player, line) => {
    expect(standing(player)).toBe(line)
  })

  it('says it in German', () => {
    expect(standing({ streak: 2 }, 'de')).toBe('Platz 3, 1.200 Punkte bis zum nächsten. 2 richtig in Folge')
  })
})
