import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeItemTable } from '../../contracts/item-table.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { decodeNearestImages } from '../../contracts/nearest-images.ts'
import { PACK_ITEM_COUNT } from '../../contracts/pack-constants.ts'
import { addNearest } from '../build-pack/add-nearest.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import { checkNearest } from './check-nearest.ts'

/** Four images, each of one grey, with labels 9 … 6. */
const training = {
  images: Uint8Array.from({ length: 4 * ITEM_BYTES }, (_, at) => Math.floor(at / ITEM_BYTES)),
  labels: Uint8Array.of(9, 8, 7, 6),
}
const numbers = new Float32Array(PACK_ITEM_COUNT)
const items = gzipSync(
  encodeItemTable({
    difficulty: numbers,
    margin: numbers,
    suspicion: numbers,
    agreement: new Uint8Array(PACK_ITEM_COUNT),
    nearestIndex: Uint16Array.from(numbers, (_, item) => (item % 2 === 0 ? 3 : 1)),
    nearestDistance: numbers,
    x: numbers,
    y: numbers,
  }),
)
const packOf = (files: Map<string, Uint8Array>) =>
  ({
    manifest: { files: [...files.keys()].map((path) => ({ path })) },
    read: async (path: string) => files.get(path)!,
  }) as unknown as Pack

const built = () => {
  const files = new Map<string, Uint8Array>([[PACK_FILES.items, items]])
  addNearest(files, training)
  return files
}

describe('the nearest training images of a pack', () => {
  it('are those that the item table names, each once', () => {
    const { images, labels } = decodeNearestImages(gunzipSync(built().get(PACK_FILES.nearest)!), 2)
    expect([...labels]).toEqual([8, 6])
    expect([images[0], images[ITEM_BYTES]]).toEqual([1, 3])
  })

  it('hold against the dataset, and another image does not', async () => {
    const files = built()
    expect(await checkNearest(packOf(files), training)).toEqual([])
    expect(await checkNearest(packOf(files), { ...training, labels: Uint8Array.of(9, 8, 7, 5) })).toEqual([
      'nearest.bin.gz does not hold the training images that items.bin.gz names',
    ])
  })

  it('may be lacking', async () => {
    expect(await checkNearest(packOf(new Map([[PACK_FILES.items, items]])), training)).toEqual([])
  })
})
