import { expect, it } from 'vitest'
import { placeOf } from './place.ts'

it('R-PHONE-1: reads a code in an address as it is taken when typed', () => {
  expect(placeOf('/join')).toEqual({ screen: 'which-room' })
  expect(placeOf('/join/ACDE')).toEqual({ screen: 'join', code: 'ACDE' })
  expect(placeOf('/join/ac%20de')).toEqual({ screen: 'join', code: 'ACDE' })
  expect(placeOf('/play/ac-de')).toEqual({ screen: 'play', code: 'ACDE' })
})

it('R-PHONE-1: leaves every other address to others, also one that cannot be read', () => {
  for (const path of [
    '/',
    '/join/',
    '/play',
    '/play/ACDE/more',
    '/host/ACDE',
    '/join/%E0%A4%A',
    '/joined/ACDE',
  ])
    expect(placeOf(path)).toBeNull()
})
