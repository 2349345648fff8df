import { gzipSync } from 'node:zlib'
import { io } from '@tensorflow/tfjs-core'
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers'
import { type ModelHeader, readFramed, writeFramed } from '../../inference/model-file.ts'
import { packWeights, unpackWeights } from '../../inference/weights.ts'
import type { NamedWeights } from './fold-batch-norm.ts'

/** A network with weights of so many bits, as a browser gets it. */
export const packForBrowser = (
  topology: object,
  weights: readonly NamedWeights[],
  bits: number,
): Uint8Array => {
  const { tensors, bytes } = packWeights(weights, bits)
  return gzipSync(writeFramed({ topology, tensors } satisfies ModelHeader, bytes), { level: 9 })
}

/** The network as a browser loads it from a file already unzipped. */
export const loadFromBrowserFile = async (
  framed: Uint8Array,
  change: (topology: object) => object = (topology) => topology,
): Promise<LayersModel> => {
  const { header, bytes } = readFramed<ModelHeader>(framed)
  const weights = unpackWeights(header.tensors, bytes)
  return loadLayersModel(
    io.fromMemory({
      modelTopology: change(header.topology),
      weightSpecs: header.tensors.map(({ name, shape }) => ({ name, shape: [...shape], dtype: 'float32' })),
      weightData: weights.buffer as ArrayBuffer,
    }),
  )
}
