import { describe, expect, it } from 'vitest'
import { edgesOf, frameOf, itemAt, pan, toPlane, toScreen, WHOLE, zoomAt } from './map-frame.ts'
import { neighboursOf } from './neighbours.ts'
import { pickSeeded } from './pick-seeded.ts'
import { cellChange, selectedCell } from './select-cell.ts'
import { defaultView, type Meta, sortOf } from './view.ts'

const meta = { recipes: ['logreg', 'cnn2'], contestants: ['logreg', 'cnn2'], best: 'cnn2' } as unknown as Meta
const view = defaultView(meta)

describe('the items that are played', () => {
  const items = Array.from({ length: 500 }, (_, i) => 3 * i)

  it('R-MISTAKES-4: are all of them where they fit, in their order', () => {
    expect(pickSeeded([5, 3, 9], 3, 'x')).toEqual([5, 3, 9])
  })

  it('R-MISTAKES-4: are drawn where they do not, the same ones by the same address', () => {
    const picked = pickSeeded(items, 100, 'wrong=all')
    expect(picked).toHaveLength(100)
    expect(new Set(picked).size).toBe(100)
    expect(picked).toEqual(picked.toSorted((a, b) => a - b))
    expect(pickSeeded(items, 100, 'wrong=all')).toEqual(picked)
    expect(pickSeeded(items, 100, 'near=1')).not.toEqual(picked)
  })

  it('R-MISTAKES-4: are drawn evenly', () => {
    const counts = new Array<number>(20).fill(0)
    for (let i = 0; i < 4_000; i += 1)
      for (const at of pickSeeded([...counts.keys()], 5, `seed ${i}`)) counts[at]! += 1
    // Binomial with mean 1,000 and a standard deviation of 27.
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(140)
  })
})

describe('a cell of the matrix', () => {
  it('R-MISTAKES-1: opens its items, the surest first, and is the one selected', () => {
    const opened = { ...view, near: true, ...cellChange(view, 6, 0, 119) }
    expect(opened).toMatchObject({ labels: [6], said: [{ by: 'cnn2', not: false, label: 0 }], near: false })
    expect(selectedCell(opened)).toEqual([6, 0])
    expect(sortOf(opened)).toEqual({ by: 'conf', model: 'cnn2', descending: true })
    expect(selectedCell({ ...opened, labels: [6, 0] })).toBeNull()
    expect(selectedCell({ ...opened, of: 'logreg' })).toBeNull()
  })

  it('R-MISTAKES-1: of a difference opens the items that make it', () => {
    const difference = { ...view, minus: 'logreg' }
    const more = { ...difference, ...cellChange(difference, 6, 0, 4) }
    const less = { ...difference, ...cellChange(difference, 6, 0, -4) }
    expect(more.said).toEqual([
      { by: 'cnn2', not: false, label: 0 },
      { by: 'logreg', not: true, label: 0 },
    ])
    expect(less.said.map(({ not }) => not)).toEqual([true, false])
    expect([selectedCell(more), selectedCell(less)]).toEqual([
      [6, 0],
      [6, 0],
    ])
  })
})

describe('the map', () => {
  it('R-MISTAKES-5: is enlarged about a place, which stays where it is', () => {
    const [x, y] = toPlane(WHOLE, 600, 150, 240)
    const [left, top] = toScreen(zoomAt(WHOLE, 600, 150, 240, 3), 600, x, y)
    expect([left, top]).toEqual([expect.closeTo(150), expect.closeTo(240)])
  })

  it('R-MISTAKES-5: never shows emptiness alone, nor less than nothing', () => {
    expect(pan(WHOLE, 9, -9)).toEqual({ x: 1, y: 0, zoom: 1 })
    expect(zoomAt(WHOLE, 600, 0, 0, 0.01).zoom).toBe(1)
    expect(edgesOf(frameOf([0.2, 0.4, 0.4, 0.5]))[0]).toBeLessThanOrEqual(0.2)
  })

  it('R-MISTAKES-5: finds the item under a press, if there is one near', () => {
    const points = { x: Float32Array.of(0.1, 0.5), y: Float32Array.of(0.1, 0.5) }
    expect(itemAt(WHOLE, 600, points, 305, 298, 14)).toBe(1)
    expect(itemAt(WHOLE, 600, points, 400, 400, 14)).toBeNull()
  })
})

it('an item knows what is before and after it in a view, where it is in it', () => {
  const items = Uint16Array.of(9, 4, 7)
  expect(neighboursOf(9, items)).toEqual({ place: 1, total: 3, previous: null, next: 4 })
  expect(neighboursOf(7, items)).toEqual({ place: 3, total: 3, previous: 4, next: null })
  expect(neighboursOf(1, items)).toBeNull()
})
