import { Cast, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { type KernelArguments, stockKernel } from './heap.ts'

type Arguments = KernelArguments<{ x: TensorInfo }, { dtype?: string }>

const share = ({ inputs, backend }: Arguments): TensorInfo => {
  backend.incRef(inputs.x.dataId)
  return { dataId: inputs.x.dataId, shape: inputs.x.shape, dtype: inputs.x.dtype }
}

/** Identity that counts one more user of the same memory, as the other backends do; the stock kernel copies it. */
export const identitySharing = (): KernelFunc => share as unknown as KernelFunc

/** A cast to the type a tensor already has, as in every ReLU's gradient, shares; any other is stock. */
export const castSharing = (): KernelFunc => {
  const stock = stockKernel(Cast)
  const kernel = (args: Arguments): TensorInfo =>
    args.attrs.dtype === args.inputs.x.dtype ? share(args) : (stock(args as never) as TensorInfo)
  return kernel as unknown as KernelFunc
}
