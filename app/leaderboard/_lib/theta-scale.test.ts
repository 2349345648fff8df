import { expect, it } from 'vitest'
import { onThetaScale } from './theta-scale.ts'

it.each([
  [-4, 0],
  [0, 0.5],
  [1, 0.625],
  [4, 1],
  [-9, 0],
  [9, 1],
])('R-BOARD-5: an ability of %d is drawn at %d', (theta, place) => {
  expect(onThetaScale(theta)).toBe(place)
})
