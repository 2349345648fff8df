import { describe, expect, it } from 'vitest'
import { type Pace, PaceSchema } from './pace.ts'

const pace: Pace = {
  backend: 'wasm',
  device: 'a processor, 2 cores',
  workers: 1,
  measuredOn: '2026-01-01',
  turns: 9,
  trainItems: 48_000,
  recipes: [
    {
      recipe: 'logreg',
      batchSize: 128,
      imagesPerSecond: 48_000,
      secondsPerEpoch: 1,
      secondsPerEpochQuartiles: [0.9, 1.1],
      backbone: null,
    },
    {
      recipe: 'resnet50',
      batchSize: 256,
      imagesPerSecond: 4_800,
      secondsPerEpoch: 10,
      secondsPerEpochQuartiles: [9, 12],
      backbone: {
        views: 1,
        imagesPerSecond: 10,
        featureSeconds: 4_800,
        featureSecondsQuartiles: [4_700, 5_000],
      },
    },
  ],
}

describe('PaceSchema', () => {
  it('takes recipes that read pixels and those that read a backbone', () => {
    expect(PaceSchema.parse(pace)).toEqual(pace)
  })

  it.each([
    ['another number of workers', { workers: 2 }],
    ['a time of day', { measuredOn: '2026-01-01T00:00:00.000Z' }],
    ['no recipe', { recipes: [] }],
    ['an epoch that takes no time', { recipes: [{ ...pace.recipes[0], secondsPerEpoch: 0 }] }],
    [
      'a recipe that does not say whether it has a backbone',
      { recipes: [{ ...pace.recipes[0], backbone: undefined }] },
    ],
  ])('refuses %s', (_, change) => {
    expect(PaceSchema.safeParse({ ...pace, ...change }).success).toBe(false)
  })
})
