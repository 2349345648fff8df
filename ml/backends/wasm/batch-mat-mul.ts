import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { BatchMatMul, type KernelFunc, type TensorInfo, Transpose } from '@tensorflow/tfjs-core'
import { addressOf, type KernelArguments, stockKernel } from './heap.ts'
import { simdKernels } from './simd/simd-kernels.ts'

type Arguments = KernelArguments<
  { a: TensorInfo; b: TensorInfo },
  { transposeA: boolean; transposeB: boolean }
>

/** A matrix, perhaps as a batch of one. */
const isMatrix = ({ shape, dtype }: TensorInfo): boolean =>
  dtype === 'float32' && shape.slice(0, -2).every((size) => size === 1)

/** x [depth × rows] transposed times y [depth × columns] → [rows × columns], with as many sizes of 1 before as the longer of the two has. */
const transposedProduct = (backend: BackendWasm, x: TensorInfo, y: TensorInfo): TensorInfo => {
  const [depth, rows] = x.shape.slice(-2) as [number, number]
  const columns = y.shape.at(-1)!
  const batch = (x.shape.length > y.shape.length ? x : y).shape.slice(0, -2)
  const product = backend.makeOutput([...batch, rows, columns], 'float32')
  const at = (tensor: TensorInfo) => addressOf(backend, tensor)
  simdKernels(backend).transposedProduct(at(x), at(y), at(product), depth, rows, columns)
  return product
}

/**
 * Matrix product without the stock kernel's plain triple loop for transposed operands, about 15 times slower than XNNPACK: both
 * gradients of a dense layer have one. Of two matrices the first is multiplied as it lies, the other operands are transposed
 * for XNNPACK.
 */
export const batchMatMul = (): KernelFunc => {
  const multiply = stockKernel(BatchMatMul)
  const transpose = stockKernel(Transpose)
  const kernel = ({ inputs, backend, attrs }: Arguments): TensorInfo => {
    if (attrs.transposeA && !attrs.transposeB && isMatrix(inputs.a) && isMatrix(inputs.b)) {
      return transposedProduct(backend, inputs.a, inputs.b)
    }
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
