import { expect, it } from 'vitest'
import { pickAnother } from './pick-another.ts'

it('R-NAME-6: deals one of the names, never the same twice in a row while there is another', () => {
  expect(pickAnother(['A', 'B', 'C'], null, () => 0)).toBe('A')
  expect(pickAnother(['A', 'B', 'C'], 'A', () => 0)).toBe('B')
  expect(pickAnother(['A', 'B', 'C'], 'A', () => 0.999)).toBe('C')
  expect(pickAnother(['A'], 'A')).toBe('A')
  expect(pickAnother([], 'A')).toBeNull()
})
