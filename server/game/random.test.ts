import { describe, expect, it } from 'vitest'
import { drawWeighted, seededRandom } from './random.ts'

describe('seededRandom', () => {
  it('R-ITEM-1: a seed gives one stream, pinned here so that links to a game keep their game', () => {
    const random = seededRandom('seed')
    const stream = [random(), random(), random()]
    const again = seededRandom('seed')
    expect([again(), again(), again()]).toEqual(stream)
    expect(stream.every((x) => x >= 0 && x < 1)).toBe(true)
    expect(stream).toMatchInlineSnapshot(`
      [
        0.9498909888789058,
        0.07608804851770401,
        0.026259300531819463,
      ]
    `)
  })

  it('R-ITEM-1: near seeds give streams of their own', () => {
    const first = Array.from({ length: 100 }, (_, i) => seededRandom(`game/${i}`)())
    expect(new Set(first).size).toBe(100)
    const mean = first.reduce((a, b) => a + b, 0) / 100
    expect(mean).toBeGreaterThan(0.4)
    expect(mean).toBeLessThan(0.6)
  })
})

describe('drawWeighted', () => {
  it('R-ITEM-3: draws in proportion and never a weight of 0', () => {
    const random = seededRandom('weights')
    const counts = [0, 0, 0, 0]
    for (let i = 0; i < 4_000; i += 1) counts[drawWeighted([0, 1, 3, 0], random)]! += 1
    expect(counts[0]).toBe(0)
    expect(counts[3]).toBe(0)
    expect(counts[2]! / counts[1]!).toBeGreaterThan(2.6)
    expect(counts[2]! / counts[1]!).toBeLessThan(3.4)
  })

  it('R-ITEM-3: the ends of the interval land inside', () => {
    expect(drawWeighted([0, 2, 2, 0], () => 0)).toBe(1)
    expect(drawWeighted([0, 2, 2, 0], () => 1)).toBe(2)
  })
})
