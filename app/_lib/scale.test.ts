import { describe, expect, it } from 'vitest'
import { domainOf, linearScale, ticksOf } from './scale.ts'

describe('linearScale', () => {
  it('maps ends onto ends and keeps the proportions between, also downwards', () => {
    const y = linearScale([0.5, 1], [100, 0])
    expect([0.5, 0.75, 1].map(y)).toEqual([100, 50, 0])
  })

  it('puts the only value there is in the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5)
  })
})

describe('ticksOf', () => {
  it.each([
    [[0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[0.7, 0.95], 5, [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]],
    [[1, 14], 4, [5, 10]],
    [[0.23, 0.71], 3, [0.4, 0.6]],
    [[2, 2], 4, [2]],
  ] as const)('of %j, at most %i parts, are %j', (domain, most, ticks) => {
    expect(ticksOf(domain, most)).toEqual(ticks)
  })
})

describe('domainOf', () => {
  it('ends at whole steps around the values', () => {
    expect(domainOf([0.712, 0.93], 0.05)).toEqual([0.7, 0.95])
    expect(domainOf([0.7, 0.95], 0.05)).toEqual([0.7, 0.95])
  })

  it('has a step even around one value, and is nothing around none', () => {
    expect(domainOf([0.9], 0.1)).toEqual([0.9, 1])
    expect(domainOf([], 0.1)).toBeNull()
  })
})
