import { describe, expect, it } from 'vitest'
import { CLASS_COUNT, ITEM_BYTES } from '../../contracts/labels.ts'
import { TYPICAL_PER_CLASS, TypicalItemsSchema } from '../../contracts/typical-items.ts'
import { addWhy } from './add-why.ts'
import type { BuildOptions, BuiltPack } from './build-pack.ts'

const HEAT = Uint8Array.of(1, 2, 3)

/** Four items of each class, each darker than the one before. */
const training = {
  labels: Uint8Array.from({ length: TYPICAL_PER_CLASS * CLASS_COUNT }, (_, i) => i % CLASS_COUNT),
  images: Uint8Array.from({ length: TYPICAL_PER_CLASS * CLASS_COUNT * ITEM_BYTES }, (_, at) =>
    Math.floor(at / ITEM_BYTES / CLASS_COUNT),
  ),
}

/** A pack of ResNet50 alone, whose weights have this digest. */
const built = (sha256: string): BuiltPack =>
  ({
    files: new Map(),
    parts: new Map([['resnet50', { trained: { weights: { sha256 } }, predictions: { top1: [] } }]]),
  }) as unknown as BuiltPack

const old = {
  pack: { manifest: { files: [{ path: 'heat/resnet50.bin.gz' }] }, read: async () => HEAT },
  summaries: [{ recipe: 'resnet50', house: { weights: { sha256: 'same' } } }],
} as unknown as BuildOptions['old']

describe('addWhy', () => {
  it('takes over the heat maps of a backbone’s model that has not changed; without cnn2, pixels say what is typical', async () => {
    const pack = built('same')
    await addWhy(pack, old, training, training, () => {})
    expect([...pack.files.keys()]).toEqual(['heat/resnet50.bin.gz', 'typical.json'])
    expect(pack.files.get('heat/resnet50.bin.gz')).toBe(HEAT)
    const typical = TypicalItemsSchema.parse(
      JSON.parse(Buffer.from(pack.files.get('typical.json')!).toString()),
    )
    expect(typical.recipe).toBeNull()
    expect(typical.classes[7]!.map(({ trainingIndex }) => trainingIndex).sort((a, b) => a - b)).toEqual([
      7, 17, 27, 37,
    ])
  })
})
