import { describe, expect, it } from 'vitest'
import { BLANK, changeDrawing, EMPTY_HISTORY } from './use-drawing.ts'

const grey = (value: number) => new Uint8Array(784).fill(value)

describe('R-LAB-1: the history of a drawing', () => {
  it('goes back and forward, and a new step forgets what was taken back', () => {
    const two = [grey(1), grey(2)].reduce(
      (history, pixels) => changeDrawing(history, { kind: 'commit', pixels }),
      EMPTY_HISTORY,
    )
    const back = changeDrawing(two, { kind: 'undo' })
    expect(back.present).toEqual(grey(1))
    expect(changeDrawing(back, { kind: 'redo' }).present).toEqual(grey(2))
    const other = changeDrawing(back, { kind: 'commit', pixels: grey(3) })
    expect(changeDrawing(other, { kind: 'redo' })).toBe(other)
    expect(changeDrawing(changeDrawing(back, { kind: 'undo' }), { kind: 'undo' }).present).toEqual(BLANK)
  })

  it('keeps no step for a stroke under way, a cancelled one, or one that changes nothing', () => {
    const previewed = changeDrawing(EMPTY_HISTORY, { kind: 'preview', pixels: grey(9) })
    expect([previewed.preview, previewed.present]).toEqual([grey(9), BLANK])
    expect(changeDrawing(previewed, { kind: 'cancel' })).toEqual(EMPTY_HISTORY)
    expect(changeDrawing(EMPTY_HISTORY, { kind: 'commit', pixels: BLANK }).past).toEqual([])
  })

  it('puts a photograph that is cut out anew in the place of the last step', () => {
    const taken = changeDrawing(EMPTY_HISTORY, { kind: 'commit', pixels: grey(5) })
    const again = changeDrawing(taken, { kind: 'replace', pixels: grey(6) })
    expect(changeDrawing(again, { kind: 'undo' }).present).toEqual(BLANK)
  })
})
