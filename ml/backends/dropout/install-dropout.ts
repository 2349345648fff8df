import {
  getBackend,
  getKernel,
  type KernelFunc,
  registerKernel,
  type Tensor,
  tidy,
} from '@tensorflow/tfjs-core'
import { layers } from '@tensorflow/tfjs-layers'
import { APPLY_MASK, applyMaskOp } from './apply-mask-op.ts'
import { applyMaskOnCpu } from './cpu-kernel.ts'
import { drawMask } from './mask.ts'
import { applyMaskOnWasm } from './wasm-kernel.ts'
import { applyMaskOnWebgpu } from './webgpu-kernel.ts'

const KERNELS: Record<'cpu' | 'wasm' | 'webgpu', unknown> = {
  cpu: applyMaskOnCpu,
  wasm: applyMaskOnWasm,
  webgpu: applyMaskOnWebgpu,
}

type Call = (inputs: Tensor | Tensor[], kwargs: { training?: boolean }) => Tensor | Tensor[]

/** What is used of a Dropout layer beyond its public type. */
interface DropoutLayer {
  rate: number
  seed?: number | null
  call: Call
  getNoiseShape: (input: Tensor) => number[] | null | undefined
  invokeCallHook: (inputs: Tensor | Tensor[], kwargs: object) => void
}

let replaced = false

/**
 * Replaces what Dropout layers do in training, those there are and those to come. Name, configuration and file format stay,
 * and so does the whole layer where it has a noise shape or a seed of its own or the backend set has no kernel for it.
 */
const replaceLayer = (): void => {
  if (replaced) return
  replaced = true
  const prototype = Object.getPrototypeOf(layers.dropout({ rate: 0.5 })) as DropoutLayer
  const stock = prototype.call
  prototype.call = function (this: DropoutLayer, inputs, kwargs) {
    const x = Array.isArray(inputs) ? inputs[0]! : inputs
    const plain = this.rate > 0 && this.rate < 1 && this.seed == null && this.getNoiseShape(x) == null
    if (!kwargs.training || !plain || !getKernel(APPLY_MASK, getBackend()))
      return stock.call(this, inputs, kwargs)
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs)
      return applyMaskOp(x, drawMask(this.rate))
    })
  }
}

/**
 * Makes dropout masks on the device of `backendName` by a counter-based hash, seeded from Math.random once a mask. A seed
 * gives the same masks on every backend that has this. Call it once the backend is registered.
 */
export const installDropout = (backendName: 'cpu' | 'wasm' | 'webgpu'): void => {
  replaceLayer()
  if (getKernel(APPLY_MASK, backendName)) return
  registerKernel({ kernelName: APPLY_MASK, backendName, kernelFunc: KERNELS[backendName] as KernelFunc })
}
