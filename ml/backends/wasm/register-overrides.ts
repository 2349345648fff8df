import {
  BatchMatMul,
  Cast,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  Identity,
  MaxPoolGrad,
  Sum,
} from '@tensorflow/tfjs-core'
import { ADAM_STEP, adamStep } from './adam-step.ts'
import { batchMatMul } from './batch-mat-mul.ts'
import { castSharing, identitySharing } from './cast.ts'
import { conv2dBackpropFilter } from './conv2d-backprop-filter.ts'
import { conv2dBackpropInput } from './conv2d-backprop-input.ts'
import { overrideKernel } from './heap.ts'
import { maxPoolGrad } from './max-pool-grad.ts'
import { sumLeadingAxes } from './sum.ts'

let registered = false

/** Gives the wasm backend the kernels that training needs; to be called before the backend starts. */
export const registerWasmOverrides = (): void => {
  if (registered) return
  registered = true
  const overrides = {
    [Conv2DBackpropFilter]: conv2dBackpropFilter(),
    [Conv2DBackpropInput]: conv2dBackpropInput(),
    [MaxPoolGrad]: maxPoolGrad(),
    [Identity]: identitySharing(),
    [Cast]: castSharing(),
    [Sum]: sumLeadingAxes(),
    [BatchMatMul]: batchMatMul(),
    [ADAM_STEP]: adamStep,
  }
  for (const [name, kernel] of Object.entries(overrides)) overrideKernel(name, kernel)
}
