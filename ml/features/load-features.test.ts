import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { FEATURE_COUNT } from './backbone-input.ts'
import { loadFeatures } from './load-features.ts'

const INPUT = { size: 32, preprocessing: 'caffe' } as const
const ITEMS = 250
const images = Uint8Array.from({ length: ITEMS * ITEM_BYTES }, (_, i) => Math.floor(i / ITEM_BYTES))

/** Stands for the backbone: every feature of an image is its first pixel; fails at the batch after `batches`. */
const extractor = (batches: number, seen: number[]) => async () => ({
  extract: async (part: Uint8Array) => {
    if (seen.length === batches) throw new Error('killed')
    const count = part.length / ITEM_BYTES
    seen.push(count)
    return Float32Array.from(
      { length: count * FEATURE_COUNT },
      (_, i) => part[Math.floor(i / FEATURE_COUNT) * ITEM_BYTES]!,
    )
  },
  close: () => {},
})

describe('loadFeatures', () => {
  let cache: string
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'catwalk-features-'))
  })
  afterEach(() => rm(cache, { recursive: true }))

  it('goes on where a stopped computation had come to, then reads the cache', async () => {
    const before: number[] = []
    await expect(
      loadFeatures(INPUT, 'train', images, { cache, openExtractor: extractor(1, before) }),
    ).rejects.toThrow('killed')
    expect(before).toEqual([100])
    expect(await readdir(cache)).toEqual([
      expect.stringMatching(/^features-32-caffe-train-.*\.bin\.partial$/),
    ])

    const after: number[] = []
    const features = await loadFeatures(INPUT, 'train', images, { cache, openExtractor: extractor(9, after) })
    expect(after).toEqual([100, 50])
    expect(features.length).toBe(ITEMS * FEATURE_COUNT)
    for (const item of [0, 99, 100, 249]) expect(features[item * FEATURE_COUNT + 7]).toBe(item)

    const again = await loadFeatures(INPUT, 'train', images, { cache, openExtractor: extractor(0, []) })
    expect(Buffer.compare(Buffer.from(again.buffer), Buffer.from(features.buffer))).toBe(0)
  })
})
