import type { io } from '@tensorflow/tfjs-core'
import { Failure } from '../failure.ts'
import { LAST_LAYER } from './backbone-source.ts'

interface LayerConfig {
  name: string
  class_name: string
}
/** Keras' functional topology, as far as it is read here. */
export interface Topology {
  model_config: { config: { layers: LayerConfig[]; output_layers: [string, number, number][] } }
}

export interface CutBackbone {
  topology: Topology
  weightSpecs: io.WeightsManifestEntry[]
  /** Float32 weights in the order of `weightSpecs`. */
  weights: Uint8Array
}

const bytesOf = (spec: io.WeightsManifestEntry): number =>
  4 * spec.shape.reduce((product, size) => product * size, 1)

/**
 * ResNet50 as published (`model.json` and its shards joined) without the layers after its average pooling.
 * Throws a Failure where the weights are not as long as the manifest says.
 */
export const cutBackbone = (modelJson: string, shards: Uint8Array): CutBackbone => {
  const model = JSON.parse(modelJson) as {
    modelTopology: Topology
    weightsManifest: io.WeightsManifestConfig
  }
  const { layers } = model.modelTopology.model_config.config
  const last = layers.findIndex((layer) => layer.name === LAST_LAYER)
  if (last < 0) throw new Failure(`ResNet50's model.json has no layer ${LAST_LAYER}`)
  const kept = new Set(layers.slice(0, last + 1).map((layer) => layer.name))
  const specs = model.weightsManifest.flatMap((group) => group.weights)
  const expected = specs.reduce((sum, spec) => sum + bytesOf(spec), 0)
  if (shards.length !== expected) {
    throw new Failure(`ResNet50's weights are ${shards.length} bytes where its model.json says ${expected}`)
  }
  const weightSpecs: io.WeightsManifestEntry[] = []
  const parts: Uint8Array[] = []
  let offset = 0
  for (const spec of specs) {
    if (kept.has(spec.name.slice(0, spec.name.lastIndexOf('/')))) {
      weightSpecs.push(spec)
      parts.push(shards.subarray(offset, offset + bytesOf(spec)))
    }
    offset += bytesOf(spec)
  }
  const topology = structuredClone(model.modelTopology)
  topology.model_config.config.layers = layers.slice(0, last + 1)
  topology.model_config.config.output_layers = [[LAST_LAYER, 0, 0]]
  return { topology, weightSpecs, weights: Buffer.concat(parts) }
}
