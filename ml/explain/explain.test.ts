import * as tf from '@tensorflow/tfjs-core'
import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeHeatMap, HEAT_BYTES, HEAT_CELLS, HEAT_MOST } from '../../contracts/heat-map.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { startCpu } from '../backends/start-cpu.ts'
import { backboneHeatMaps } from './backbone-heat-maps.ts'
import { contributions } from './contributions.ts'
import { heatLevels, resampleMap } from './heat-levels.ts'
import { heatMaps } from './heat-maps.ts'
import { scoreGradient } from './score-gradient.ts'

beforeAll(() => startCpu())

/** [width × 10] with these weights for class 0 and 1, and 0 for the others. */
const kernel = (...rows: [number, number][]) =>
  tf.tensor2d(rows.map((row) => [...row, ...new Array<number>(8).fill(0)]))
const noBias = () => tf.zeros([10])

/** Maps of 2 × 2 places and two channels, pooled to their greatest, then the score: y₀ = 3·max A¹ − max A², y₁ = max A². */
const pooled = () => {
  const model = sequential({
    layers: [
      layers.maxPooling2d({ poolSize: 2, inputShape: [2, 2, 2] }),
      layers.flatten(),
      layers.dropout({ rate: 0.5 }),
      layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })
  model.layers.at(-1)!.setWeights([kernel([3, 0], [-1, 1]), noBias()])
  return model
}

describe('contributions', () => {
  it('worked out by hand: only the greatest of a pooling counts, times its weight', async () => {
    // A¹ = 1 2 / 0 5, A² = 4 0 / 1 3
    const maps = tf.tensor4d([1, 4, 2, 0, 0, 1, 5, 3, 1, 4, 2, 0, 0, 1, 5, 3], [2, 2, 2, 2])
    const gradients = scoreGradient(pooled().layers, maps, Uint8Array.of(0, 1))
    // For class 0: ∂y/∂A¹ = 3 where A¹ is 5, ∂y/∂A² = −1 where A² is 4. For class 1: 1 there.
    expect([...(await gradients.data())]).toEqual([0, -1, 0, 0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0])
    const heat = contributions(maps, gradients as tf.Tensor4D)
    expect([...(await heat.data())]).toEqual([-4, 0, 0, 15, 4, 0, 0, 0])
  })

  it('leaves no tensors behind', () => {
    const model = pooled()
    const before = tf.memory().numTensors
    tf.tidy(() => {
      scoreGradient(model.layers, tf.ones([1, 2, 2, 2]), Uint8Array.of(0))
    })
    expect(tf.memory().numTensors).toBe(before)
  })
})

describe('heatLevels', () => {
  it('averages a finer map over each cell', () => {
    const map = new Float32Array(14 * 14)
    map.set([1, 2], 0)
    map.set([3, 6], 14)
    const cells = resampleMap(map, 14)
    expect(cells[0]).toBeCloseTo(3, 12)
    expect([...cells.subarray(1)]).toEqual(new Array(HEAT_CELLS - 1).fill(0))
  })

  it('keeps a coarser map in its blocks, with the cells between two of them in proportion', () => {
    // Of seven cells, three places take 2⅓ each: a third of the third cell lies in the first place, a third of the fifth in the last.
    const cells = resampleMap([3, 0, 6, 3, 0, 6, 3, 0, 6], 3)
    const row = [...cells.subarray(0, 7)]
    expect(row.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([3, 3, 1, 0, 2, 6, 6])
    expect([...cells.subarray(42)]).toEqual(row)
  })

  it('sets the hottest cell to the greatest level and what speaks against the answer to none', () => {
    const map = new Float32Array(HEAT_CELLS)
    map.set([6, 3, -9, 0.1])
    expect([...heatLevels(map, 7).subarray(0, 5)]).toEqual([HEAT_MOST, 8, 0, 0, 0])
    expect([...heatLevels(new Float32Array(HEAT_CELLS).fill(-1), 7)]).toEqual(new Array(HEAT_CELLS).fill(0))
  })
})

const pixel = (x: number, y: number) => y * 28 + x

/** One image that is black but for these. */
const imageWith = (...pixels: [at: number, grey: number][]) => {
  const image = new Uint8Array(ITEM_BYTES)
  for (const [at, grey] of pixels) image[at] = grey
  return image
}

const hotCells = (levels: Uint8Array) =>
  [...levels].flatMap((level, cell) => (level > 0 ? [[cell, level]] : []))

describe('heatMaps', () => {
  it('of a linear model are the terms w·x of the answered class', async () => {
    const model = sequential({
      layers: [layers.dense({ inputShape: [784], units: 10, activation: 'softmax' })],
    })
    const weights = tf.buffer([784, 10])
    weights.set(1, pixel(0, 0), 0)
    weights.set(2, pixel(27, 27), 0)
    weights.set(4, pixel(27, 27), 1)
    weights.set(-3, pixel(0, 27), 0)
    model.layers[0]!.setWeights([weights.toTensor(), noBias()])
    const image = imageWith([pixel(0, 0), 255], [pixel(27, 27), 102], [pixel(0, 27), 255])
    const maps = await heatMaps(model, Buffer.concat([image, image]), Uint8Array.of(0, 1))
    expect(maps).toHaveLength(2 * HEAT_BYTES)
    // Class 0: 1 · 1 in the first cell, 2 · 0.4 in the last, −3 elsewhere. Class 1: 4 · 0.4 in the last alone.
    expect(hotCells(decodeHeatMap(maps!.subarray(0, HEAT_BYTES)))).toEqual([
      [0, 15],
      [48, 12],
    ])
    expect(hotCells(decodeHeatMap(maps!.subarray(HEAT_BYTES)))).toEqual([[48, 15]])
  })

  it('of a convolutional model are those of its last convolution, before the pooling', async () => {
    const model = sequential({
      layers: [
        layers.conv2d({ inputShape: [28, 28, 1], filters: 1, kernelSize: 1, activation: 'relu' }),
        layers.maxPooling2d({ poolSize: 28 }),
        layers.flatten(),
        layers.dense({ units: 10, activation: 'softmax' }),
      ],
    })
    model.layers[0]!.setWeights([tf.ones([1, 1, 1, 1]), tf.zeros([1])])
    model.layers.at(-1)!.setWeights([kernel([1, -1]), noBias()])
    const image = imageWith([pixel(5, 9), 200], [pixel(20, 20), 100])
    const maps = await heatMaps(model, Buffer.concat([image, image]), Uint8Array.of(0, 1))
    // Only the brightest pixel passes the pooling: column 1, row 2. It speaks for class 0 and against class 1.
    expect(hotCells(decodeHeatMap(maps!.subarray(0, HEAT_BYTES)))).toEqual([[2 * 7 + 1, 15]])
    expect(hotCells(decodeHeatMap(maps!.subarray(HEAT_BYTES)))).toEqual([])
  })

  it('are not made of a model that does not end in a dense layer', async () => {
    const model = sequential({ layers: [layers.flatten({ inputShape: [28, 28, 1] })] })
    expect(await heatMaps(model, new Uint8Array(ITEM_BYTES), Uint8Array.of(0))).toBeNull()
  })
})

describe('backboneHeatMaps', () => {
  it('of a backbone that averages its maps are Σ_k ∂y/∂f_k · A^k', async () => {
    const backbone = sequential({
      layers: [
        layers.averagePooling2d({ inputShape: [28, 28, 3], poolSize: 14 }),
        layers.globalAveragePooling2d({}),
      ],
    })
    const head = sequential({
      layers: [layers.dense({ inputShape: [3], units: 10, activation: 'softmax' })],
    })
    head.layers[0]!.setWeights([kernel([1, 0], [1, 0], [0, 1]), noBias()])
    // The upper left quarter is white, so that of the 2 × 2 maps each has 1 there: 1 · 1 + 1 · 1 for class 0.
    const image = new Uint8Array(ITEM_BYTES)
    for (let y = 0; y < 14; y += 1) image.fill(255, pixel(0, y), pixel(14, y))
    const done: number[] = []
    const maps = await backboneHeatMaps(
      backbone,
      head,
      { input: { size: 28, preprocessing: 'unit' }, images: image, classes: Uint8Array.of(0) },
      (count) => done.push(count),
    )
    const levels = decodeHeatMap(maps)
    expect([levels[0], levels[16], levels[3], levels[24], levels[6], levels[48]]).toEqual([
      15, 15, 8, 4, 0, 0,
    ])
    expect(done).toEqual([1])
  })
})
