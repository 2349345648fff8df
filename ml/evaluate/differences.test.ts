import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

describe('differences', () => {
  it('finds nothing within the tolerance, in objects, arrays and typed arrays', () => {
    const value = { a: [1, { b: null, c: 'x' }], d: Float32Array.of(0.5, Number.NaN) }
    const close = { a: [1 + 1e-7, { b: null, c: 'x' }], d: Float32Array.of(0.5, Number.NaN) }
    expect(differences(value, close, 1e-6)).toEqual([])
  })

  it('takes a tolerance as a share of the larger number, so that a small one is no less exact', () => {
    expect(differences({ p: 1e-9 }, { p: 1.0001e-9 }, { relative: 1e-3 })).toEqual([])
    expect(differences({ p: 0.003 }, { p: 1e-9 }, { relative: 1e-3 })).toEqual([
      'p is 1e-9, committed is 0.003',
    ])
    expect(differences({ p: 0 }, { p: 1e-300 }, { relative: 1e-3 })).toHaveLength(1)
    expect(differences({ p: 0 }, { p: 0 }, { relative: 1e-3 })).toEqual([])
  })

  it('tells where and what', () => {
    expect(differences({ a: [1, 2], b: 'x' }, { a: [1, 3], b: 'y' }, 0.5)).toEqual([
      'a.1 is 3, committed is 2',
      'b is y, committed is x',
    ])
    expect(differences({ a: null }, {}, 1)).toEqual(['a is undefined, committed is null'])
    expect(differences([1], [1, 2], 1)).toEqual(['1 is 2, committed is undefined'])
  })

  it('stops after so many', () => {
    const zeros = Array.from({ length: 20 }, () => 0)
    expect(
      differences(
        zeros,
        zeros.map(() => 1),
        0,
      ),
    ).toHaveLength(5)
  })
})
