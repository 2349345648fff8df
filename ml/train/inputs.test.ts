import { describe, expect, it } from 'vitest'
import { featureInputs, pixelInputs } from './inputs.ts'
import { cosineRate } from './make-optimizer.ts'
import { formatDuration, pace } from './progress.ts'

describe('inputs', () => {
  const images = Uint8Array.from({ length: 2 * 784 }, (_, i) => (i >= 784 ? i % 28 : 0))

  const still = { mirrored: false, rightPx: 0, downPx: 0 }

  it('scale pixels to [0, 1], mirror each row and move the image', () => {
    const inputs = pixelInputs(images)
    const target = new Float32Array(785)
    inputs.write(1, target, 1)
    expect([target[1], target[28], target[29]]).toEqual([0, Math.fround(27 / 255), 0])
    inputs.write(1, target, 1, { ...still, mirrored: true })
    expect([target[1], target[28], target[29]]).toEqual([Math.fround(27 / 255), 0, Math.fround(27 / 255)])
    inputs.write(1, target, 1, { ...still, rightPx: 2, downPx: 1 })
    expect([target[1 + 27], target[1 + 28 + 1], target[1 + 28 + 3]]).toEqual([0, 0, Math.fround(1 / 255)])
    inputs.write(1, target, 1, { mirrored: true, rightPx: -1, downPx: 0 })
    expect([target[1], target[1 + 26], target[1 + 27]]).toEqual([Math.fround(26 / 255), 0, 0])
  })

  it('hand features on as they are', () => {
    const inputs = featureInputs(Float32Array.of(1, 2, 3, 4), 2)
    const target = new Float32Array(2)
    inputs.write(1, target, 0)
    expect([inputs.count, ...target]).toEqual([2, 3, 4])
  })
})

describe('cosineRate', () => {
  it('falls from the start to zero', () => {
    expect(cosineRate(2, 0)).toBe(2)
    expect(cosineRate(2, 0.5)).toBeCloseTo(1, 12)
    expect(cosineRate(2, 1)).toBe(0)
  })
})

describe('progress', () => {
  it('tells speed and time left', () => {
    expect(pace(50, 200, 5)).toEqual({ imagesPerSecond: 10, secondsLeft: 15 })
    expect(pace(0, 200, 0)).toEqual({ imagesPerSecond: 0, secondsLeft: 0 })
    expect(formatDuration(125)).toBe('2:05')
  })
})
