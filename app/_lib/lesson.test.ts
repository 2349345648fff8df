import { describe, expect, it } from 'vitest'
import { RoomSettingsSchema } from '../../contracts/schemas.ts'
import { textsIn } from '../messages/testing.ts'
import { LESSON, lessonMinutes, SCRIPT, scriptLine } from './lesson.ts'

describe('the lesson', () => {
  it('R-GAME-11: is a room that can be opened', () => {
    expect(RoomSettingsSchema.parse(LESSON)).toEqual(LESSON)
  })

  it('takes about twenty minutes', () => {
    const minutes = lessonMinutes(LESSON.parts, LESSON.options.practice)
    expect(minutes).toBeGreaterThan(17)
    expect(minutes).toBeLessThan(25)
  })

  it('counts answering, talking and what comes between; of a revote both votes and the talk', () => {
    // Four rounds of 12 s + 33 s and half a minute: 210 s; a practice round is 25 s more.
    const classic = { mode: 'classic', roundCount: 4, answerWindowS: 20 } as const
    expect(lessonMinutes([classic, classic], false)).toBe(7)
    expect(lessonMinutes([classic, classic], true)).toBe(8)
    // 63 s a round without a clock.
    expect(lessonMinutes([{ ...classic, answerWindowS: null }, classic], false)).toBe(8)
    // 48 s more a round.
    expect(lessonMinutes([{ ...classic, mode: 'revote' }, classic], false)).toBe(10)
  })

  const line = (partIndex: number, counted: number, practice = false) =>
    scriptLine({ parts: LESSON.parts, progress: { partIndex, counted, practice } })

  it('has something to say at every reveal, and says nothing twice but that practice counts for nothing', () => {
    expect([line(0, 1, true), line(0, 1), line(0, 2)]).toEqual([
      'script.practice',
      SCRIPT.classic[0],
      SCRIPT.classic[1],
    ])
    // The classic part has five rounds, so that the sixth is the first of who’s fooled.
    expect([line(1, 6), line(1, 7)]).toEqual([SCRIPT.fooled[0], SCRIPT.fooled[1]])
    const partOf = LESSON.parts.flatMap(({ roundCount }, part) => Array<number>(roundCount).fill(part))
    const said = partOf.map((part, i) => line(part, i + 1))
    expect(said).not.toContain(null)
    expect(new Set(said).size).toBe(partOf.length)
  })

  it('falls silent where all is said, and where nothing is played', () => {
    const parts = [{ mode: 'guess', roundCount: 10 }] as const
    const at = (counted: number) =>
      scriptLine({ parts, progress: { partIndex: 0, counted, practice: false } })
    expect([at(3), at(4), at(10)]).toEqual([SCRIPT.guess.at(-1), null, null])
    expect(scriptLine({ parts: LESSON.parts, progress: null })).toBeNull()
  })

  it('goes on where a mode comes again', () => {
    const parts = (['classic', 'duel', 'classic'] as const).map((mode) => ({ mode, roundCount: 3 }))
    const at = (partIndex: number, counted: number) =>
      scriptLine({ parts, progress: { partIndex, counted, practice: false } })
    expect([at(0, 3), at(1, 4), at(2, 7), at(2, 9)]).toEqual([
      SCRIPT.classic[2],
      SCRIPT.duel[0],
      SCRIPT.classic[3],
      null,
    ])
  })

  it('says it in the language of the remote', () => {
    expect(textsIn('en', 'remote')(SCRIPT.classic[0])).toContain('784 numbers')
    expect(textsIn('de', 'remote')(SCRIPT.classic[0])).toContain('784 Zahlen')
  })
})
