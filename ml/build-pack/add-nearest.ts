import { gunzipSync, gzipSync } from 'node:zlib'
import { decodeItemTable } from '../../contracts/item-table.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { encodeNearestImages, type NearestImages, nearestIndices } from '../../contracts/nearest-images.ts'
import { PACK_ITEM_COUNT } from '../../contracts/pack-constants.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { PACK_FILES } from '../report/pack-files.ts'

/** Of the training images those that an item table names, in the order of the pack. */
export const nearestImages = (zippedItems: Uint8Array, training: LabelledImages): NearestImages => {
  const { nearestIndex } = decodeItemTable(gunzipSync(zippedItems), PACK_ITEM_COUNT)
  const indices = nearestIndices(nearestIndex)
  const images = new Uint8Array(indices.length * ITEM_BYTES)
  indices.forEach((index, at) => {
    images.set(training.images.subarray(index * ITEM_BYTES, (index + 1) * ITEM_BYTES), at * ITEM_BYTES)
  })
  return { images, labels: Uint8Array.from(indices, (index) => training.labels[index]!) }
}

/** Adds to the files of a pack the training images that its item table names. */
export const addNearest = (files: Map<string, Uint8Array>, training: LabelledImages): void => {
  const nearest = nearestImages(files.get(PACK_FILES.items)!, training)
  files.set(PACK_FILES.nearest, gzipSync(encodeNearestImages(nearest), { level: 9 }))
}
