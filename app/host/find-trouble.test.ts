import { describe, expect, it } from 'vitest'
import { DEFAULT_PART, type Part } from '../../contracts/index.ts'
import { type DeckSizes, findTrouble } from './find-trouble.ts'

const SIZES: DeckSizes = {
  onlyRight: [
    { model: 'logreg', pieces: 41 },
    { model: 'ffnn', pieces: 9 },
  ],
  suspects: 5,
}

const troubleOf = (fields: Record<string, string | readonly string[]>, sizes = SIZES) => {
  const data = new FormData()
  const whole = {
    mode: 'classic',
    deck: 'random',
    rounds: '10',
    seconds: '20',
    labels: '10',
    teams: '0',
    ...fields,
  }
  for (const [name, values] of Object.entries(whole))
    for (const value of [values].flat()) data.append(name, value)
  return findTrouble(data, sizes)
}

const all = Array.from({ length: 10 }, (_, label) => String(label))

describe('findTrouble', () => {
  it('finds none in a game of a named deck, of one class or of nine', () => {
    expect(troubleOf({})).toBeNull()
    expect(troubleOf({ deck: 'classes', classes: '6' })).toBeNull()
    expect(troubleOf({ deck: 'classes', classes: all.slice(1) })).toBeNull()
  })

  it('wants one to nine classes', () => {
    expect(troubleOf({ deck: 'classes' })).toEqual({ kind: 'noClass' })
    expect(troubleOf({ deck: 'classes', classes: all })).toEqual({ kind: 'everyClass' })
  })

  it('R-ROOM-14: tells that a deck is smaller than its rounds, a practice round counted', () => {
    expect(troubleOf({ deck: 'onlyRight', onlyRight: 'logreg' })).toBeNull()
    expect(troubleOf({ deck: 'onlyRight', onlyRight: 'ffnn' })).toEqual({
      kind: 'small',
      pieces: 9,
      rounds: 10,
      practice: 0,
    })
    expect(troubleOf({ deck: 'items', items: '1,2,3', rounds: '3' })).toBeNull()
    expect(troubleOf({ deck: 'items', items: '1,2,3', rounds: '3', practice: 'on' })).toMatchObject({
      pieces: 3,
      practice: 1,
    })
  })

  it('R-NAME-2, R-NAME-6: wants names in the host’s list, not too many and none too long', () => {
    const list = (names: string) => troubleOf({ nicknames: 'list', names })
    expect(list('Ada\nGrace')).toBeNull()
    expect(list(' \n')).toEqual({ kind: 'noName' })
    expect(list('a\n'.repeat(601))).toEqual({ kind: 'manyNames', names: 601 })
    expect(list(`Ada\n${'é'.repeat(21)}`)).toEqual({ kind: 'longName', name: 'é'.repeat(21) })
    expect(troubleOf({ nicknames: 'dealt', names: '' })).toBeNull()
    expect(troubleOf({ nicknames: 'free', names: 'x'.repeat(21) })).toBeNull()
  })

  it('R-MODE-TRIBUNAL-1: takes the suspects for the tribunal’s deck, where their number is known', () => {
    expect(troubleOf({ mode: 'tribunal' })).toMatchObject({ kind: 'small', pieces: 5 })
    expect(troubleOf({ mode: 'tribunal' }, { ...SIZES, suspects: null })).toBeNull()
  })

  it('R-ROOM-14: looks at every part of an own lesson', () => {
    const own = (...parts: Partial<Part>[]) =>
      troubleOf({
        mode: 'own',
        deck: 'classes',
        own: JSON.stringify(parts.map((part) => ({ ...DEFAULT_PART, roundCount: 4, ...part }))),
      })
    expect(own({}, { mode: 'tribunal' })).toBeNull()
    expect(own({}, { mode: 'tribunal', roundCount: 6 })).toMatchObject({
      kind: 'small',
      pieces: 5,
      rounds: 6,
    })
    expect(own({ deck: { items: [1, 2, 3] } })).toMatchObject({ kind: 'small', pieces: 3 })
    // Both draw from the same cases.
    const court = { mode: 'tribunal', roundCount: 3 } as const
    expect(own(court, {}, court)).toMatchObject({ kind: 'small', pieces: 5, rounds: 6 })
  })

  it('R-GAME-11: leaves the lesson its own decks', () => {
    expect(troubleOf({ mode: 'lesson', deck: 'classes' }, { ...SIZES, suspects: 34 })).toBeNull()
  })
})
