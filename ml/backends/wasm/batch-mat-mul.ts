import { BatchMatMul, type KernelFunc, type TensorInfo, Transpose } from '@tensorflow/tfjs-core'
import { type KernelArguments, stockKernel } from './heap.ts'

type Arguments = KernelArguments<
  { a: TensorInfo; b: TensorInfo },
  { transposeA: boolean; transposeB: boolean }
>

/**
 * Matrix product that transposes its operands first. The stock kernel multiplies transposed operands with a plain
 * triple loop, about 15 times slower than XNNPACK, and both gradients of a dense layer have one.
 */
export const batchMatMulTransposingFirst = (): KernelFunc => {
  const multiply = stockKernel(BatchMatMul)
  const transpose = stockKernel(Transpose)
  const kernel = ({ inputs, backend, attrs }: Arguments): TensorInfo => {
    const owned: TensorInfo[] = []
    const upright = (x: TensorInfo, transposed: boolean): TensorInfo => {
      if (!transposed) return x
      const perm = x.shape.map((_, axis) => axis)
      perm.push(...perm.splice(-2).reverse())
      const result = transpose({ inputs: { x }, backend, attrs: { perm } }) as TensorInfo
      owned.push(result)
      return result
    }
    const a = upright(inputs.a, attrs.transposeA)
    const b = upright(inputs.b, attrs.transposeB)
    const product = multiply({ inputs: { a, b }, backend, attrs: { transposeA: false, transposeB: false } })
    for (const tensor of owned) backend.disposeData(tensor.dataId)
    return product as TensorInfo
  }
  return kernel as unknown as KernelFunc
}
