import { describe, expect, it } from 'vitest'
import { MODES, type Mode } from '../../../contracts/index.ts'
import { packOf, sureOf } from '../testing/example-pack.ts'
import { HOST, Play } from '../testing/play.ts'
import { countView, roomView } from '../view-for.ts'
import { quadraticScore } from './duel.ts'
import { overlapScore } from './fooled.ts'
import { MODE_RULES } from './modes.ts'

/** Every item a shirt. logreg and ffnn say coat, the other three say shirt, each with .91. */
const shirts = packOf(
  Array.from({ length: 12 }, () => ({ label: 6, rows: [4, 4, 6, 6, 6].map((k) => sureOf(k)) })),
)
/** A shirt that every model calls a coat, surely enough to be a suspect. */
const suspects = packOf(
  Array.from({ length: 6 }, () => ({ label: 6, rows: [4, 4, 4, 4, 4].map((k) => sureOf(k, 0.99)) })),
)

describe('the quadratic score', () => {
  it.each([
    // K = 10: spreading evenly is p = .1 everywhere; certainty 1 is right or wrong altogether.
    [true, 0.1, 10, 0],
    [false, 0.1, 10, 0],
    [true, 1, 10, 1000],
    [false, 1, 10, -1222],
    // ½ on the right one: ½(.25 + 9·(1/18)²) = .1388…, (1 − .1388… − .55)/.45 = .6913…
    [true, 0.5, 10, 691],
    [true, 0.25, 4, 0],
    [false, 1, 4, -1667],
  ])('R-MODE-DUEL-1: right %s at certainty %d of %i choices brings %i', (right, certainty, choices, points) => {
    expect(quadraticScore(right, certainty, choices)).toBe(points)
  })

  it('R-MODE-DUEL-1: saying what one believes pays best', () => {
    for (const belief of [0.2, 0.4, 0.6, 0.8, 0.95]) {
      const expected = (said: number) =>
        belief * quadraticScore(true, said, 10) + (1 - belief) * quadraticScore(false, said, 10)
      const best = Array.from({ length: 101 }, (_, i) => i / 100).reduce((a, b) =>
        expected(b) > expected(a) ? b : a,
      )
      expect(Math.abs(best - belief)).toBeLessThanOrEqual(0.02)
    }
  })
})

describe('the overlap score', () => {
  it.each([
    [[], [], 1000],
    [['cnn1'], [], 0],
    [[], ['cnn1'], 0],
    [['cnn1', 'cnn2'], ['cnn2', 'ffnn'], 333],
    [['ffnn', 'logreg'], ['logreg', 'ffnn'], 1000],
  ])('R-MODE-FOOLED-1: ticked %j of wrong %j brings %i', (ticked, wrong, points) => {
    expect(overlapScore(ticked, wrong)).toBe(points)
  })
})

describe('what an answer needs', () => {
  const none = { choice: null, certainty: null, models: null }
  it.each(MODES)('R-MODE-1: %s takes its own kind of answer only', (mode) => {
    const { lacks } = MODE_RULES[mode]
    const fits = {
      class: lacks({ ...none, choice: 1 }) === null,
      certain: lacks({ ...none, choice: 1, certainty: 50 }) === null,
      models: lacks({ ...none, models: [] }) === null,
      nothing: lacks(none) === null,
      both: lacks({ choice: 1, certainty: 50, models: [] }) === null,
    }
    expect(fits).toEqual({
      class: mode !== 'duel' && mode !== 'fooled',
      certain: mode === 'duel',
      models: mode === 'fooled',
      nothing: false,
      both: false,
    })
  })
})

describe('a game of', () => {
  it('R-MODE-DUEL-1: the duel scores certainty, without regard to time', () => {
    const room = new Play(shirts, { mode: 'duel' }).join('a', 'b').open()
    room.now += 15_000
    expect(room.submit('a', { choice: 6, certainty: 100 })).toHaveLength(1)
    expect(room.submit('b', { choice: 4, certainty: 100 })).toHaveLength(1)
    expect(room.submit('b', { choice: 4 })).toBe('already-answered')
    room.reveal()
    expect([...room.state.players.values()].map((p) => [p.points, p.right])).toEqual([
      [1000, 1],
      [-1222, 0],
    ])
  })

  it('R-MODE-FOOLED-1: who’s fooled shows the label, takes models and leaves accuracy alone', () => {
    const room = new Play(shirts, { mode: 'fooled' }).join('a', 'b', 'c').open()
    expect(room.current).toMatchObject({ shownLabel: 6, shownAnswer: null, subject: null })
    expect(room.submit('a', { models: ['logreg', 'ffnn'] })).toHaveLength(1)
    expect(room.submit('a', { models: ['ffnn', 'logreg'] })).toEqual([])
    expect(room.submit('b', { models: ['logreg', 'cnn1'] })).toHaveLength(1)
    expect(room.submit('c', { models: ['gpt'] })).toBe('choice-not-offered')
    expect(room.submit('c', { models: ['cnn1', 'cnn1'] })).toBe('choice-not-offered')
    expect(room.submit('c', { choice: 4 })).toBe('answer-incomplete')
    room.reveal()
    const points = [...room.state.players.values()].map((p) => [p.points, p.asked, p.streak])
    expect(points).toEqual([
      [1000, 0, 0],
      [333, 0, 0],
      [0, 0, 0],
    ])
  })

  it('R-MODE-GUESS-1: guess the model’s guess pays by that model’s probabilities', () => {
    const room = new Play(shirts, { mode: 'guess' }).join('a', 'b').open()
    const said = ['logreg', 'ffnn'].includes(room.current.subject!) ? 4 : 6
    room.answer('a', said)
    room.answer('b', 0)
    room.reveal()
    // .91 on its answer, .01 on each other class: 1000 · .01/.91 = 11.
    expect([...room.state.players.values()].map((p) => [p.points, p.asked])).toEqual([
      [1000, 0],
      [11, 0],
    ])
  })

  it('R-MODE-REVOTE-1: revote counts the first vote against the models and the second for points', () => {
    const room = new Play(shirts, { mode: 'revote' }).join('a', 'b', 'c').open()
    room.answer('a', 6)
    room.answer('b', 4)
    room.reveal()
    expect(room.state.phase.name).toBe('discussion')
    expect(room.submit('c', { choice: 6 }, 1)).toBe('too-late')
    room.next()
    expect(room.state.phase).toMatchObject({ name: 'question', current: { round: 1 } })
    expect(room.answer('b', 6)).toHaveLength(1)
    room.reveal()
    const [round] = room.state.revealed
    expect([...round!.firstAnswers!].map(([id, { choice }]) => [id, choice])).toEqual([
      ['a', 6],
      ['b', 4],
    ])
    // a stands by the first vote.
    expect([...room.state.players.values()].map((p) => p.points)).toEqual([1000, 1000, 0])
  })

  it('R-MODE-TRIBUNAL-1: the tribunal draws suspects, shows both sides and pays nobody', () => {
    const room = new Play(suspects, { mode: 'tribunal' }).join('a').open()
    expect(room.current).toMatchObject({ shownLabel: 6, shownAnswer: 4 })
    expect(room.current.choices).toHaveLength(10)
    room.answer('a', 4)
    room.reveal()
    expect(room.state.players.get('a')).toMatchObject({ points: 0, asked: 0 })
    room.next()
    expect(room.state.phase.name).toBe('countdown')
  })

  it('R-MODE-TRIBUNAL-3: a tribunal ends with what its verdicts overturned, a game with another part with a podium', () => {
    const part = { deck: 'random', roundCount: 1, answerWindowS: 20, choiceCount: 10 } as const
    const pack = packOf([
      ...Array.from({ length: 6 }, () => ({ label: 6, rows: [4, 4, 4, 4, 4].map((k) => sureOf(k, 0.99)) })),
      ...Array.from({ length: 6 }, () => ({ label: 6, rows: [4, 4, 6, 6, 6].map((k) => sureOf(k)) })),
    ])
    const endOf = (...modes: Mode[]) => {
      const room = new Play(pack, { parts: modes.map((mode) => ({ ...part, mode })) }).join('a').open()
      room.answer('a', 4)
      room.reveal()
      while (room.state.phase.name !== 'podium') {
        room.next()
        if (room.state.phase.name === 'countdown') room.open().reveal()
      }
      return roomView(room.state, pack, room.now, countView(room.state, new Set())).phase
    }
    expect(endOf('tribunal')).toMatchObject({ name: 'podium', tribunal: { cases: 1, overturned: 1 } })
    expect(endOf('tribunal', 'classic')).toMatchObject({ name: 'podium', tribunal: null })
  })

  it.each([
    'duel',
    'fooled',
    'guess',
    'revote',
    'tribunal',
    'classic',
  ] as const)('R-GAME-11: a game of nothing but %s is explained, unless it is the classic', (mode) => {
    const room = new Play(shirts, { mode }).join('a')
    room.must(HOST, { type: 'start' })
    expect(room.state.phase.name).toBe(mode === 'classic' ? 'countdown' : 'briefing')
  })

  it('R-GAME-11: several parts goes from one to the next, and a new mode is explained before its first round', () => {
    const part = { deck: 'random', roundCount: 1, answerWindowS: 20, choiceCount: 10 } as const
    const parts = (['classic', 'classic', 'duel'] as const).map((mode) => ({ ...part, mode }))
    const room = new Play(shirts, { parts }).join('a')
    room.run(HOST, { type: 'start' })
    expect(roomView(room.state, shirts, room.now, countView(room.state, new Set())).phase).toMatchObject({
      name: 'briefing',
      mode: 'classic',
    })
    room.open().reveal()
    const seen: string[] = []
    while (room.state.phase.name !== 'podium') {
      room.next()
      seen.push(room.state.phase.name)
      if (room.state.phase.name === 'countdown') room.open().reveal()
    }
    expect(seen).toEqual(['standings', 'countdown', 'standings', 'briefing', 'countdown', 'podium'])
    expect(room.state.revealed.map((r) => r.mode)).toEqual(['classic', 'classic', 'duel'])
    expect(room.run(HOST, { type: 'next', round: 3 })).toBe('wrong-phase')
  })
})
