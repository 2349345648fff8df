import { describe, expect, it } from 'vitest'
import { RoomSettingsSchema } from '../../contracts/schemas.ts'
import { textsIn } from '../messages/testing.ts'
import { LESSON, SCRIPT, scriptLine } from './lesson.ts'

describe('the lesson', () => {
  it('R-GAME-11: is a room that can be opened', () => {
    expect(RoomSettingsSchema.parse(LESSON)).toEqual(LESSON)
  })

  it('takes about twenty minutes: answering, half a minute at each reveal, a minute between parts', () => {
    const seconds = LESSON.parts.reduce(
      (sum, { roundCount, answerWindowS }) => sum + (roundCount + 1) * (answerWindowS! * 0.6 + 3 + 30) + 60,
      0,
    )
    expect(seconds / 60).toBeGreaterThan(17)
    expect(seconds / 60).toBeLessThan(25)
  })

  it('has something to say at every reveal, from the first line again in every part', () => {
    const line = (partIndex: number, counted: number, practice = false) =>
      scriptLine({ parts: LESSON.parts, progress: { partIndex, counted, practice } })
    expect([line(0, 1, true), line(0, 1), line(0, 2)]).toEqual([
      SCRIPT.classic[0],
      SCRIPT.classic[0],
      SCRIPT.classic[1],
    ])
    // The classic part has five rounds, so that the sixth is the first of who’s fooled.
    expect([line(1, 6), line(1, 7)]).toEqual([SCRIPT.fooled[0], SCRIPT.fooled[1]])
    expect(line(0, 5)).toBe(SCRIPT.classic.at(-1))
    expect(scriptLine({ parts: LESSON.parts, progress: null })).toBeNull()
  })

  it('says it in the language of the remote', () => {
    expect(textsIn('en', 'remote')(SCRIPT.classic[0])).toContain('784 numbers')
    expect(textsIn('de', 'remote')(SCRIPT.classic[0])).toContain('784 Zahlen')
  })
})
