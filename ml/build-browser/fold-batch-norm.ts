import type { io } from '@tensorflow/tfjs-core'
import { Failure } from '../failure.ts'

/** A layer of Keras' functional topology, as far as it is read here. */
interface Layer {
  name: string
  class_name: string
  config: Record<string, unknown>
  inbound_nodes: [string, number, number, object][][]
}
interface Functional {
  model_config: { config: { layers: Layer[]; output_layers: [string, number, number][] } }
}

export interface NamedWeights {
  name: string
  shape: number[]
  values: Float32Array
}

const KEPT = 1e-3

/** Weights [name → values] of a manifest, from its bytes in float32. */
export const namedWeights = (
  specs: readonly io.WeightsManifestEntry[],
  bytes: Uint8Array,
): Map<string, NamedWeights> => {
  const floats = new Float32Array(new Uint8Array(bytes).buffer)
  let at = 0
  return new Map(
    specs.map(({ name, shape }) => {
      const size = shape.reduce((a, b) => a * b, 1)
      at += size
      return [name, { name, shape, values: floats.slice(at - size, at) }]
    }),
  )
}

/**
 * The same network without its batch norms: in inference y = γ·(x − μ)/√(σ² + ε) + β is linear, so it goes into the convolution before it,
 * W′ = W·γ/√(σ² + ε), b′ = (b − μ)·γ/√(σ² + ε) + β. Throws a Failure for a batch norm that does not follow a convolution with a bias.
 */
export const foldBatchNorm = (
  topology: object,
  weights: ReadonlyMap<string, NamedWeights>,
): { topology: object; weights: NamedWeights[] } => {
  const folded = structuredClone(topology) as Functional
  const { config } = folded.model_config
  const layers = new Map(config.layers.map((layer) => [layer.name, layer]))
  const kept = new Map(
    [...weights].map(([name, weight]) => [name, { ...weight, values: weight.values.slice() }]),
  )
  const stands = new Map<string, string>()
  for (const norm of config.layers.filter((layer) => layer.class_name === 'BatchNormalization')) {
    const before = layers.get(norm.inbound_nodes[0]![0]![0])
    const kernel = before && kept.get(`${before.name}/kernel`)
    const bias = before && kept.get(`${before.name}/bias`)
    if (!before || before.class_name !== 'Conv2D' || !kernel || !bias)
      throw new Failure(`${norm.name} follows no convolution with a bias`)
    const of = (name: string) => kept.get(`${norm.name}/${name}`)!.values
    const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map(of)
    const epsilon = (norm.config.epsilon as number | undefined) ?? KEPT
    const factors = gamma!.map((g, c) => g / Math.sqrt(variance![c]! + epsilon))
    kernel.values = kernel.values.map((w, i) => w * factors[i % factors.length]!)
    bias.values = bias.values.map((b, c) => (b - mean![c]!) * factors[c]! + beta![c]!)
    for (const name of ['gamma', 'beta', 'moving_mean', 'moving_variance'])
      kept.delete(`${norm.name}/${name}`)
    stands.set(norm.name, before.name)
  }
  config.layers = config.layers.filter((layer) => !stands.has(layer.name))
  for (const layer of config.layers)
    for (const node of layer.inbound_nodes)
      for (const input of node) input[0] = stands.get(input[0]) ?? input[0]
  return { topology: folded, weights: [...kept.values()] }
}
