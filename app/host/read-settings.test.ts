import { describe, expect, it } from 'vitest'
import { DEFAULT_ROOM_SETTINGS } from '../../contracts/index.ts'
import { LESSON } from '../_lib/lesson.ts'
import { readSettings } from './read-settings.ts'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  const whole = {
    mode: 'classic',
    deck: 'close-calls',
    rounds: '10',
    seconds: '20',
    labels: '10',
    crowd: 'on',
    teams: '0',
    names: '',
    ...fields,
  }
  for (const [name, value] of Object.entries(whole)) data.set(name, value)
  return data
}

describe('readSettings', () => {
  it('R-ROOM-1: reads the form as it stands as the defaults', () => {
    expect(readSettings(form({}))).toEqual(DEFAULT_ROOM_SETTINGS)
  })

  it('R-GAME-11: reads the lesson as its parts and options, whatever else was chosen', () => {
    expect(readSettings(form({ mode: 'lesson', deck: 'easy', rounds: '3' }))).toEqual(LESSON)
  })

  it('R-TIME-5, R-NAME-6: reads no clock, a list of names and the switches', () => {
    const { parts, options } = readSettings(
      form({ seconds: '0', names: ' Ada \n\nGrace\n', closed: 'on', standings: 'on', teams: '3' }),
    )
    expect(parts[0]!.answerWindowS).toBeNull()
    expect(options).toMatchObject({
      nicknames: { list: ['Ada', 'Grace'] },
      lateJoin: false,
      standings: 'part',
      teams: 3,
    })
  })

  it('refuses what is not on offer', () => {
    expect(() => readSettings(form({ rounds: '7' }))).toThrow()
  })
})
