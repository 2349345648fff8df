import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { io } from '@tensorflow/tfjs-core'
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers'
import { digest } from '../data/digest.ts'
import { Failure } from '../failure.ts'
import { BACKBONE_PARAMETERS } from './backbone-input.ts'
import { BACKBONE_FOLDER, BACKBONE_WEIGHTS_SHA256 } from './backbone-source.ts'
import type { CutBackbone, Topology } from './cut-backbone.ts'

type InputLayer = { config: { batch_input_shape: (number | null)[] } }

/** ResNet50 for square images of `size` pixels; its weights do not depend on the size, only the first layer's shape does. */
export const buildBackbone = async (cut: CutBackbone, size: number): Promise<LayersModel> => {
  const topology = structuredClone(cut.topology) as Topology
  const first = topology.model_config.config.layers[0] as unknown as InputLayer
  first.config.batch_input_shape = [null, size, size, 3]
  const model = await loadLayersModel(
    io.fromMemory({
      modelTopology: topology,
      weightSpecs: cut.weightSpecs,
      weightData: new Uint8Array(cut.weights).buffer,
    }),
  )
  if (model.countParams() !== BACKBONE_PARAMETERS) {
    throw new Failure(
      `ResNet50 has ${model.countParams()} parameters where ${BACKBONE_PARAMETERS} are expected`,
    )
  }
  return model
}

/** Throws a Failure naming `name` where the weights are not ResNet50's, cut after its average pooling, to the last bit. */
export const assertWeights = (weights: Uint8Array, name: string): void => {
  if (weights.length !== 4 * BACKBONE_PARAMETERS) {
    throw new Failure(
      `${name} is refused: it holds ${weights.length / 4} parameters, not ${BACKBONE_PARAMETERS}`,
    )
  }
  const sha256 = digest('sha256', weights)
  if (sha256 !== BACKBONE_WEIGHTS_SHA256) {
    throw new Failure(`${name} is refused: its SHA-256 is ${sha256}, not ${BACKBONE_WEIGHTS_SHA256}`)
  }
}

/** The frozen backbone from the cache that `fetch` fills. Throws a Failure where it is not there or not whole. */
export const loadBackbone = async (size: number, folder = BACKBONE_FOLDER): Promise<LayersModel> => {
  const read = (name: string) =>
    readFile(join(folder, name)).catch(() => {
      throw new Failure(
        `The ResNet50 backbone is missing (${join(folder, name)}): run \`npm run ml -- fetch\` first`,
      )
    })
  const json = JSON.parse((await read('model.json')).toString()) as Omit<CutBackbone, 'weights'>
  const weights = await read('weights.bin')
  assertWeights(weights, join(folder, 'weights.bin'))
  return buildBackbone({ ...json, weights }, size)
}
