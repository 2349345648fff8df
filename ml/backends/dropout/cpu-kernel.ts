import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu'
import type { TensorInfo } from '@tensorflow/tfjs-core'
import { applyMask, type Mask } from './mask.ts'

interface Arguments {
  inputs: { x: TensorInfo }
  backend: MathBackendCPU
  attrs: Mask
}

export const applyMaskOnCpu = ({ inputs: { x }, backend, attrs }: Arguments): TensorInfo => {
  const from = backend.data.get(x.dataId).values as Float32Array
  const to = new Float32Array(from.length)
  applyMask(from, to, attrs)
  return backend.makeTensorInfo(x.shape, 'float32', to)
}
