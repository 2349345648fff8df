import {
  engine,
  type NamedAttrMap,
  type Tensor,
  type TensorInfo,
  util,
  type Variable,
} from '@tensorflow/tfjs-core'
import { addressOf, type KernelArguments } from './heap.ts'
import { simdKernels } from './simd/simd-kernels.ts'

/** A kernel that TensorFlow.js does not have. */
export const ADAM_STEP = 'AdamStep'

export interface AdamSettings {
  beta1: number
  beta2: number
  /** 1 − β₁ᵗ and 1 − β₂ᵗ at step t. */
  firstLeft: number
  secondLeft: number
  learningRate: number
  epsilon: number
}

interface AdamTensors<T> {
  value: T
  gradient: T
  /** Changed in place, unlike anything else on a backend: nobody but the optimizer sees them. */
  first: T
  second: T
}

/** The new value of a variable. Throws where the backend that is set has no such kernel. */
export const adamStepOp = (
  tensors: AdamTensors<Tensor> & { value: Variable },
  settings: AdamSettings,
): Tensor => engine().runKernel(ADAM_STEP, { ...tensors }, settings as unknown as NamedAttrMap) as Tensor

/** One pass over a variable in place of fourteen, each over memory of its own. */
export const adamStep = ({
  inputs: { value, gradient, first, second },
  backend,
  attrs: { beta1, beta2, firstLeft, secondLeft, learningRate, epsilon },
}: KernelArguments<AdamTensors<TensorInfo>, AdamSettings>): TensorInfo => {
  const out = backend.makeOutput(value.shape, 'float32')
  const [valueAt, gradientAt, firstAt, secondAt, outAt] = [value, gradient, first, second, out].map(
    (tensor) => addressOf(backend, tensor),
  ) as [number, number, number, number, number]
  simdKernels(backend).adamStep(
    valueAt,
    gradientAt,
    firstAt,
    secondAt,
    outAt,
    util.sizeFromShape(value.shape),
    beta1,
    1 - beta1,
    beta2,
    1 - beta2,
    firstLeft,
    secondLeft,
    -learningRate,
    epsilon,
  )
  return out
}
