import { gunzipSync } from 'node:zlib'
import { encodeNearestImages } from '../../contracts/nearest-images.ts'
import { nearestImages } from '../build-pack/add-nearest.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'

/** What differs between the pack's nearest training images and those of the dataset that its item table names. */
export const checkNearest = async (pack: Pack, training: LabelledImages): Promise<string[]> => {
  if (!pack.manifest.files.some(({ path }) => path === PACK_FILES.nearest)) return []
  const committed = gunzipSync(await pack.read(PACK_FILES.nearest))
  const expected = encodeNearestImages(nearestImages(await pack.read(PACK_FILES.items), training))
  return Buffer.compare(committed, expected) === 0
    ? []
    : [`${PACK_FILES.nearest} does not hold the training images that ${PACK_FILES.items} names`]
}
