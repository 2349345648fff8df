import { expect, it } from 'vitest'
import { countOnlyRight } from './only-right.ts'

it('R-ITEM-3: counts for each model what it alone has right', () => {
  const labels = Uint8Array.from([1, 2, 3, 4])
  const first = Uint8Array.from([1, 2, 0, 4])
  const second = Uint8Array.from([0, 2, 0, 0])
  const third = Uint8Array.from([0, 0, 3, 0])
  expect(countOnlyRight(labels, [first, second, third])).toEqual([2, 0, 1])
})
