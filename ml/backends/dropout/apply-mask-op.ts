import { engine, type NamedAttrMap, registerGradient, type Tensor } from '@tensorflow/tfjs-core'
import type { Mask } from './mask.ts'

/** The kernel that every backend here registers beside TensorFlow.js' own: { x } with a Mask as attributes → x masked. */
export const APPLY_MASK = 'ApplyDropoutMask'

/** `x` with `mask` applied, differentiable. */
export const applyMaskOp = <T extends Tensor>(x: T, mask: Mask): T =>
  engine().runKernel(APPLY_MASK, { x }, mask as unknown as NamedAttrMap) as T

registerGradient({
  kernelName: APPLY_MASK,
  // The mask is made again from its seed, so that none is kept between the two passes.
  gradFunc: (dy, _saved, attrs) => ({ x: () => applyMaskOp(dy as Tensor, attrs as unknown as Mask) }),
})
