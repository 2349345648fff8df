import { describe, expect, it } from 'vitest'
import { seededRandom } from '../data/random.ts'
import { neighbourOverlap } from './neighbour-overlap.ts'

/** Five items on a line, at 0, 1, 10, 11 and 12. */
const line = { x: Float32Array.of(0, 1, 10, 11, 12), y: new Float32Array(5) }

describe('neighbourOverlap', () => {
  it('is 1 for a layout and the same one turned, mirrored and scaled', () => {
    const turned = { x: new Float32Array(5), y: line.x.map((x) => 4 - 3 * x) }
    expect(neighbourOverlap(line, line, 2)).toBe(1)
    expect(neighbourOverlap(line, turned, 2)).toBe(1)
  })

  it('counts the shared neighbours, worked out by hand', () => {
    // The two nearest: before 1 2, 0 2, 3 4, 2 4, 3 2; with item 4 at −1 they are 1 4, 0 4, 3 1, 2 1, 0 1.
    const moved = { x: line.x.with(4, -1), y: line.y }
    expect(neighbourOverlap(line, moved, 2)).toBe(4 / 10)
  })

  it('is about the share of neighbours among all for unrelated layouts', () => {
    const random = seededRandom(1)
    const draw = () => Float32Array.from({ length: 400 }, random)
    expect(neighbourOverlap({ x: draw(), y: draw() }, { x: draw(), y: draw() }, 15)).toBeCloseTo(15 / 399, 1)
  })

  it('is 0 for places that are no numbers, another length and too few items', () => {
    const nowhere = new Float32Array(5).fill(Number.NaN)
    expect(neighbourOverlap(line, { x: nowhere, y: nowhere }, 2)).toBeLessThan(0.5)
    expect(neighbourOverlap(line, { x: line.x.subarray(1), y: line.y.subarray(1) }, 2)).toBe(0)
    expect(neighbourOverlap(line, line, 5)).toBe(0)
  })
})
