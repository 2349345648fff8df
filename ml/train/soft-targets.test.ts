import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { pixelInputs } from './inputs.ts'
import { predict } from './predict.ts'
import { meanProbabilities, mixTargets } from './soft-targets.ts'
import { bandedImages } from './testing/banded-images.ts'

const linear = () =>
  sequential({
    layers: [layers.flatten({ inputShape: [28, 28, 1] }), layers.dense({ units: 10, activation: 'softmax' })],
  })

describe('mixTargets', () => {
  it('gives the teachers their share and the label the rest', () => {
    const teachers = new Float32Array(20).fill(0.1)
    const targets = mixTargets(Uint8Array.of(3, 9), teachers, 0.5)
    expect(targets[3]).toBeCloseTo(0.55)
    expect(targets[10 + 9]).toBeCloseTo(0.55)
    expect(targets.filter((target) => Math.abs(target - 0.05) < 1e-6)).toHaveLength(18)
  })
})

describe('meanProbabilities', () => {
  beforeAll(() => startCpu())

  it('is the mean over models and over each image and its mirror image', async () => {
    const { images } = bandedImages(3, 1)
    const mirror = images.map((_, i) => images[i - (i % 28) + 27 - (i % 28)]!)
    const models = [linear(), linear()]
    const mean = await meanProbabilities(models, pixelInputs(images))
    const each = await Promise.all(
      models.flatMap((model) => [images, mirror].map((view) => predict(model, pixelInputs(view)))),
    )
    for (let i = 0; i < 30; i++)
      expect(mean[i]).toBeCloseTo(each.reduce((sum, one) => sum + one[i]!, 0) / 4, 6)
  })
})

describe('the recipes that distil', () => {
  it('learn from other recipes, which read pixels and do not distil themselves', () => {
    for (const { id, house } of RECIPES) {
      if (!house.distil) continue
      expect(house.distil.share).toBeGreaterThan(0)
      expect(house.distil.share).toBeLessThanOrEqual(1)
      for (const teacher of house.distil.teachers) {
        expect(teacher).not.toBe(id)
        const { input, distil } = RECIPES.find((recipe) => recipe.id === teacher)!.house
        expect(input.kind).toBe('pixels')
        expect(distil).toBeUndefined()
      }
    }
  })
})
