import { describe, expect, it } from 'vitest'
import { shownPlaces } from './shown-places.ts'

const named = (...rights: number[]) => rights.map((right) => ({ points: null, right }))
const byPoints = (...all: number[]) => all.map((points) => ({ points, right: 0 }))

describe('shownPlaces', () => {
  it('are three', () => {
    expect(shownPlaces(named(5, 4, 3, 2))).toEqual(named(5, 4, 3))
  })

  it('leaves out who has nothing right', () => {
    expect(shownPlaces(named(5, 0))).toEqual(named(5))
  })

  it('goes by points where the podium does', () => {
    expect(shownPlaces(byPoints(900, 0, -40))).toEqual(byPoints(900))
  })

  it('is the first where nobody has anything', () => {
    expect(shownPlaces(named(0))).toEqual(named(0))
    expect(shownPlaces([])).toEqual([])
  })
})
