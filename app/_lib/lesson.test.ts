import { describe, expect, it } from 'vitest'
import { MODES, RoomSettingsSchema } from '../../contracts/index.ts'
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

  it.each(MODES)('has something to say at every reveal of %s', (mode) => {
    expect(scriptLine(mode, 1)).toBe(SCRIPT[mode][0])
    expect(scriptLine(mode, 99)).toBe(SCRIPT[mode].at(-1))
  })
})
