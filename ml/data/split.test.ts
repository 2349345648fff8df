import { describe, expect, it } from 'vitest'
import { splitTraining } from './split.ts'

describe('splitTraining', () => {
  it('cuts 60,000 items into 48,000 and 12,000 without overlap', () => {
    const { train, validation } = splitTraining(60_000)
    expect([train.length, validation.length]).toEqual([48_000, 12_000])
    expect(new Set([...train, ...validation]).size).toBe(60_000)
  })

  it('is the same every time', () => {
    expect(splitTraining(1000)).toEqual(splitTraining(1000))
  })

  it('keeps limited trials inside the same two parts', () => {
    const whole = splitTraining(1000)
    const trial = splitTraining(1000, 100)
    expect(trial.train).toEqual(whole.train.slice(0, 80))
    expect(trial.validation).toEqual(whole.validation.slice(0, 20))
  })
})
