import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../../ml/backends/start-cpu.ts'
import { RECIPES } from '../../ml/recipes/recipes.ts'
import { describeLayers } from './describe-layers.ts'

describe('describeLayers', () => {
  beforeAll(() => startCpu())

  it('lists layers with their sizes and counts the operations of a training step', () => {
    const model = sequential({
      layers: [
        layers.conv2d({
          inputShape: [4, 4, 3],
          filters: 5,
          kernelSize: 2,
          padding: 'same',
          activation: 'relu',
        }),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.dropout({ rate: 0.25 }),
        layers.flatten(),
        layers.dense({ units: 10, activation: 'softmax' }),
      ],
    })
    expect(describeLayers(model)).toEqual({
      inputShape: [4, 4, 3],
      layers: [
        { kind: 'Conv2D', inputs: 3, filters: 5, kernel: 2, relu: true },
        { kind: 'MaxPooling2D', size: 2 },
        { kind: 'Dropout', rate: 0.25 },
        { kind: 'Flatten' },
        { kind: 'Dense', inputs: 20, units: 10, relu: false },
      ],
      // 16 positions · 5 filters · 12 taps, twice over; 20 · 10 weights, three times; two operations each.
      flops: 2 * (2 * 960 + 3 * 200),
    })
  })

  it.each(RECIPES)('describes $id with all its parameters', (recipe) => {
    const { layers: specs } = describeLayers(recipe.build('house'))
    const parameters = specs.map((spec) => {
      if (spec.kind === 'Dense') return (spec.inputs + 1) * spec.units
      if (spec.kind === 'Conv2D') return (spec.inputs * spec.kernel ** 2 + 1) * spec.filters
      return 0
    })
    expect(parameters.reduce((sum, each) => sum + each, 0)).toBe(recipe.trainable)
  })

  it('refuses a layer that PyTorch is not told how to build', () => {
    const model = sequential({
      layers: [layers.conv2d({ inputShape: [4, 4, 1], filters: 1, kernelSize: 2 })],
    })
    expect(() => describeLayers(model)).toThrow('is not padded to the same size')
    const other = sequential({ layers: [layers.reshape({ inputShape: [4], targetShape: [2, 2] })] })
    expect(() => describeLayers(other)).toThrow('is a Reshape, which has no twin in PyTorch here')
  })
})
