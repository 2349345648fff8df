import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { type BackboneInput, FEATURE_COUNT } from '../features/backbone-input.ts'
import { BACKBONE_FOLDER } from '../features/backbone-source.ts'
import { extractFeatures } from '../features/extract-features.ts'
import { foldBatchNorm, namedWeights } from './fold-batch-norm.ts'
import { packForBrowser } from './pack-model.ts'

/** Of the backbone's weights, by the trial that ADR 16 tells. */
export const BACKBONE_BITS = 7
const BATCH = 50

/** ImageNet’s ResNet50 out of the cache, without its batch norms and in BACKBONE_BITS bits; null where it was not fetched. */
export const readBackbone = async (): Promise<Uint8Array | null> => {
  const path = (name: string) => join(BACKBONE_FOLDER, name)
  const fetched = await access(path('weights.bin')).then(
    () => true,
    () => false,
  )
  if (!fetched) return null
  const json = JSON.parse(await readFile(path('model.json'), 'utf8'))
  const folded = foldBatchNorm(
    json.topology,
    namedWeights(json.weightSpecs, await readFile(path('weights.bin'))),
  )
  return packForBrowser(folded.topology, folded.weights, BACKBONE_BITS)
}

/** Features of images (784 greys each) by the packed backbone. */
export const backboneFeatures = async (
  backbone: LayersModel,
  images: Uint8Array,
  input: BackboneInput,
): Promise<Float32Array> => {
  const count = images.length / ITEM_BYTES
  const features = new Float32Array(count * FEATURE_COUNT)
  for (let from = 0; from < count; from += BATCH) {
    const batch = images.subarray(from * ITEM_BYTES, (from + BATCH) * ITEM_BYTES)
    features.set(await extractFeatures(backbone, batch, input), from * FEATURE_COUNT)
  }
  return features
}
