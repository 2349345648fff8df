import type { LayersModel } from '@tensorflow/tfjs-layers'

/** A layer as the PyTorch side needs it to build its twin. */
export type LayerSpec =
  | { kind: 'Dense'; inputs: number; units: number; relu: boolean }
  | { kind: 'Conv2D'; inputs: number; filters: number; kernel: number; relu: boolean }
  | { kind: 'MaxPooling2D'; size: number }
  | { kind: 'Dropout'; rate: number }
  | { kind: 'Flatten' }

export interface ModelSpec {
  /** Of one item, channels last. */
  inputShape: number[]
  layers: LayerSpec[]
  /** Floating-point operations of one item's training step in convolutions and dense layers: a multiply-add is two. */
  flops: number
}

interface Config {
  activation?: string
  padding?: string
  kernelSize?: number[]
  poolSize?: number[]
  rate?: number
}

/**
 * A sequential model as a list of layers; the last softmax is left out, since PyTorch's cross-entropy takes logits.
 * Throws on a layer that has no twin here.
 */
export const describeLayers = (model: LayersModel): ModelSpec => {
  let flops = 0
  let first = true
  const count = (multiplyAdds: number): void => {
    // Forward, gradient by the weights and, but for the first layer, gradient by the input.
    flops += 2 * multiplyAdds * (first ? 2 : 3)
    first = false
  }
  const layers = model.layers.map((layer): LayerSpec => {
    const config = layer.getConfig() as unknown as Config
    const input = (layer.input as { shape: number[] }).shape
    const output = layer.outputShape as number[]
    const kind = layer.getClassName()
    const relu = config.activation === 'relu'
    switch (kind) {
      case 'Dense':
        count(input.at(-1)! * output.at(-1)!)
        return { kind, inputs: input.at(-1)!, units: output.at(-1)!, relu }
      case 'Conv2D': {
        if (config.padding !== 'same') throw new Error(`${layer.name} is not padded to the same size`)
        const [kernel] = config.kernelSize!
        const filters = output[3]!
        count(output[1]! * output[2]! * filters * kernel! * kernel! * input[3]!)
        return { kind, inputs: input[3]!, filters, kernel: kernel!, relu }
      }
      case 'MaxPooling2D':
        return { kind, size: config.poolSize![0]! }
      case 'Dropout':
        return { kind, rate: config.rate! }
      case 'Flatten':
        return { kind }
      default:
        throw new Error(`${layer.name} is a ${kind}, which has no twin in PyTorch here`)
    }
  })
  return { inputShape: model.inputs[0]!.shape.slice(1) as number[], layers, flops }
}
