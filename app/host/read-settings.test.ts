import { describe, expect, it } from 'vitest'
import { DEFAULT_ROOM_SETTINGS, type Part } from '../../contracts/index.ts'
import { LESSON } from '../_lib/lesson.ts'
import { readSettings } from './read-settings.ts'

const form = (fields: Record<string, string | readonly string[]>) => {
  const data = new FormData()
  const whole = {
    mode: 'classic',
    deck: 'close-calls',
    rounds: '10',
    seconds: '20',
    labels: '10',
    crowd: 'on',
    teams: '0',
    nicknames: 'free',
    names: '',
    ...fields,
  }
  for (const [name, values] of Object.entries(whole))
    for (const value of [values].flat()) data.append(name, value)
  return data
}

describe('readSettings', () => {
  it('R-ROOM-1: reads the form as it stands as the defaults', () => {
    expect(readSettings(form({}), [])).toEqual(DEFAULT_ROOM_SETTINGS)
  })

  it('R-GAME-11: reads the lesson as its parts and options, whatever else was chosen', () => {
    expect(readSettings(form({ mode: 'lesson', deck: 'easy', rounds: '3' }), [])).toEqual(LESSON)
  })

  it('R-GAME-11: reads an own lesson’s parts in their order, and the switches as they stand', () => {
    const [classic, fooled] = LESSON.parts as [Part, Part]
    const parts = [fooled, { ...classic, answerWindowS: null }]
    const read = readSettings(form({ mode: 'own', own: JSON.stringify(parts), practice: 'on' }), [])
    expect(read.parts).toEqual(parts)
    expect(read.options).toMatchObject({ practice: true, lifeline: false, standings: 'round' })
    expect(() => readSettings(form({ mode: 'own', own: '[]' }), [])).toThrow()
  })

  it('R-TIME-5, R-NAME-6: reads no clock, a list of names and the switches', () => {
    const { parts, options } = readSettings(
      form({
        seconds: '0',
        nicknames: 'list',
        names: ' Ada \n\nGrace\n',
        closed: 'on',
        standings: 'on',
        teams: '3',
      }),
      [],
    )
    expect(parts[0]!.answerWindowS).toBeNull()
    expect(options).toMatchObject({
      nicknames: { list: ['Ada', 'Grace'], drawn: false },
      lateJoin: false,
      standings: 'part',
      teams: 3,
    })
  })

  it('R-NAME-6: reads names that are dealt, and of a list that is folded away nothing', () => {
    const namesOf = (fields: Record<string, string>) =>
      readSettings(form({ names: 'Ada', ...fields }), ['Amber Moth']).options.nicknames
    expect(namesOf({ nicknames: 'dealt' })).toEqual({ list: ['Amber Moth'], drawn: true })
    expect(namesOf({})).toBe('free')
  })

  it('R-ITEM-3: reads a deck of classes, of what one model alone has right, and of these very pieces', () => {
    const deckOf = (fields: Record<string, string | string[]>) =>
      readSettings(form(fields), []).parts[0]!.deck
    expect(deckOf({ deck: 'classes', classes: ['4', '6'] })).toEqual({ classes: [4, 6] })
    expect(deckOf({ deck: 'onlyRight', onlyRight: 'cnn2' })).toEqual({ onlyRight: 'cnn2' })
    expect(deckOf({ deck: 'items', items: '88,12' })).toEqual({ items: [88, 12] })
    // What lies folded away is sent along and does not matter.
    expect(deckOf({ classes: ['4'], onlyRight: 'cnn2', items: '88,12' })).toBe('close-calls')
  })

  it('refuses what is not on offer', () => {
    expect(() => readSettings(form({ rounds: '7' }), [])).toThrow()
  })
})
