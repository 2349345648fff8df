// The field's own rounding of float32 to float16, which Node 20 does not have.
import { Float16Array } from '@petamoriken/float16'
import type { io } from '@tensorflow/tfjs-core'
import type { SavedModel } from '../train/saved-model.ts'

/** The same model with float16 weights; TensorFlow.js widens them when it loads it. Throws where a weight overflows. */
export const halfPrecision = ({ json, weights }: SavedModel): SavedModel => {
  const model = JSON.parse(json) as io.ModelJSON
  const specs = model.weightsManifest.flatMap((group) => group.weights)
  if (specs.every((spec) => spec.quantization?.dtype === 'float16')) return { json, weights }
  for (const spec of specs) {
    if (spec.dtype !== 'float32') throw new Error(`${spec.name} is ${spec.dtype}, not float32`)
    spec.quantization = { dtype: 'float16' }
  }
  const floats = new Float32Array(new Uint8Array(weights).buffer)
  const halves = Float16Array.from(floats)
  if (halves.some((half) => !Number.isFinite(half))) throw new Error('A weight is too large for float16')
  return { json: `${JSON.stringify(model)}\n`, weights: new Uint8Array(halves.buffer) }
}
