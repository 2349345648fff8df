import { beforeAll, describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { PaceSchema } from '../../contracts/pace.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { type BackboneInput, FEATURE_COUNT } from '../features/backbone-input.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { bandedImages } from '../train/testing/banded-images.ts'
import { measurePace } from './measure-pace.ts'

const TURNS = 2
const ITEMS = 150

describe('measurePace', () => {
  beforeAll(() => startWasm())

  it('times every recipe, and each kind of backbone input once for all that read it', async () => {
    const opened: BackboneInput[] = []
    let closed = 0
    const extracted: number[] = []
    const rounds: number[] = []
    const measured = await measurePace({
      recipes: RECIPES,
      train: bandedImages(ITEMS, 1),
      openExtractor: async (input) => {
        opened.push(input)
        return {
          extract: async (images) => {
            extracted.push(images.length / ITEM_BYTES)
            return new Float32Array((images.length / ITEM_BYTES) * FEATURE_COUNT)
          },
          close: () => closed++,
        }
      },
      turns: TURNS,
      turnMs: 1,
      seed: 1,
      roundDone: (round) => rounds.push(round),
    })
    const { recipes } = PaceSchema.parse({
      backend: 'wasm',
      device: 'a processor',
      workers: 1,
      measuredOn: '2026-01-01',
      ...measured,
    })
    expect(measured).toMatchObject({ turns: TURNS, trainItems: ITEMS })
    expect(recipes.map(({ recipe }) => recipe)).toEqual(RECIPES.map(({ id }) => id))
    expect(recipes.map(({ batchSize }) => batchSize)).toEqual(RECIPES.map(({ house }) => house.batchSize))
    for (const { imagesPerSecond, secondsPerEpoch, secondsPerEpochQuartiles } of recipes) {
      expect(imagesPerSecond * secondsPerEpoch).toBeCloseTo(ITEMS)
      expect(secondsPerEpochQuartiles[0]).toBeLessThanOrEqual(secondsPerEpoch)
      expect(secondsPerEpochQuartiles[1]).toBeGreaterThanOrEqual(secondsPerEpoch)
    }
    const backbones = recipes.map(({ backbone }) => backbone)
    expect(backbones.map((backbone) => backbone?.views ?? 0)).toEqual([0, 0, 0, 0, 0, 1, 2])
    expect(backbones[5]!.featureSeconds).toBe(backbones[6]!.featureSeconds)
    // The rows for the heads, then a turn to get warm and those that count, to the last image and from the first again.
    expect(extracted).toEqual([100, 100, 50, 100])
    expect(opened).toEqual([{ size: 96, preprocessing: 'caffe' }])
    expect(closed).toBe(1)
    expect(rounds).toEqual([0, 1, 2])
  })
})
