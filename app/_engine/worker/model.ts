import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, model as modelOf } from '@tensorflow/tfjs-layers'
import { type BrowserModel, ITEM_BYTES } from '../../../contracts/index.ts'
import { prepareImages } from '../../../inference/prepare-images.ts'
import { seededRandom, shuffledIndices } from '../../../inference/random.ts'
import { withInputSize } from '../../../inference/with-input-size.ts'
import { fetchFile } from './fetch-file.ts'
import { type Layer, layersOf, logitsOf, readNetwork } from './network.ts'

/** A model that plays, ready to be asked. */
export interface Model {
  /** The trained part. */
  network: LayersModel
  layers: Layer[]
  /** For images (784 greys each), what the trained part reads. */
  read: (images: Uint8Array) => tf.Tensor
  /** The file of the trained part, from which further copies are made. */
  file: Uint8Array
  /** The last maps of the frozen network before it averages them; null where there is none. */
  lastMaps: ((images: Uint8Array) => tf.Tensor4D) | null
}

const pixelReader = (network: LayersModel) => {
  const shape = network.inputs[0]!.shape.slice(1) as number[]
  return (images: Uint8Array): tf.Tensor =>
    tf.tensor(
      Float32Array.from(images, (grey) => grey / 255),
      [images.length / ITEM_BYTES, ...shape],
    )
}

/** Fetches a model and its backbone, if it has one. `report` is told the bytes that have come, of all its files. */
export const loadModel = async (
  { file, backbone }: BrowserModel,
  report: (bytes: number) => void,
): Promise<Model> => {
  let before = 0
  const fetched: Uint8Array[] = []
  for (const each of [file, ...(backbone?.files ?? [])]) {
    fetched.push(await fetchFile(each, (bytes) => report(before + bytes)))
    before += each.bytes
  }
  const network = await readNetwork(fetched[0]!)
  const layers = layersOf(network)
  if (!backbone) return { network, layers, file: fetched[0]!, read: pixelReader(network), lastMaps: null }
  const [, ...shards] = fetched
  const whole = new Uint8Array(shards.reduce((sum, shard) => sum + shard.length, 0))
  shards.reduce((at, shard) => {
    whole.set(shard, at)
    return at + shard.length
  }, 0)
  const frozen = await readNetwork(whole, (topology) => withInputSize(topology, backbone.input.size))
  const trunk = modelOf({ inputs: frozen.inputs, outputs: frozen.layers.at(-1)!.input })
  const lastMaps = (images: Uint8Array) =>
    tf.tidy(() => trunk.predict(prepareImages(images, backbone.input)) as tf.Tensor4D)
  return {
    network,
    layers,
    file: fetched[0]!,
    lastMaps,
    read: (images) => tf.tidy(() => tf.mean(lastMaps(images), [1, 2])),
  }
}

/** The ten scores before softmax for each image, [n × 10]. */
export const scoresOf = (model: Model, images: Uint8Array): tf.Tensor2D =>
  tf.tidy(() => logitsOf(model.layers, model.read(images)))

/** The same model with every tensor's weights in an order drawn from `seed`: their sizes stay, what was learnt is gone. A frozen backbone stays. */
export const randomise = async (model: Model, seed: number): Promise<Model> => {
  const network = await readNetwork(model.file)
  const random = seededRandom(seed)
  const shuffled = await Promise.all(
    network.getWeights().map(async (tensor) => {
      const values = await tensor.data()
      const order = shuffledIndices(values.length, random)
      return tf.tensor(
        Float32Array.from(order, (from) => values[from]!),
        tensor.shape,
      )
    }),
  )
  network.setWeights(shuffled)
  for (const tensor of shuffled) tensor.dispose()
  return {
    ...model,
    network,
    layers: layersOf(network),
    ...(model.lastMaps ? {} : { read: pixelReader(network) }),
  }
}
