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

/** From so many columns on, laying both matrices out takes less than it saves. */
const WIDE = 128

interface Sides {
  a: TensorInfo
  b: TensorInfo
  rows: number
  depth: number
  columns: number
}

const FLOAT_BYTES = 4

/** Of two matrices; as many sizes of 1 stand before as the longer shape has. */
const productOf = (
  backend: BackendWasm,
  { a, b, rows, depth, columns }: Sides,
  { transposeA, transposeB }: Arguments['attrs'],
): TensorInfo => {
  const kernels = simdKernels(backend)
  const batch = (a.shape.length > b.shape.length ? a : b).shape.slice(0, -2)
  const out = backend.makeOutput([...batch, rows, columns], 'float32')
  const at = (tensor: TensorInfo) => addressOf(backend, tensor)
  if (transposeA && !transposeB && columns < WIDE) {
    kernels.transposedProduct(at(a), at(b), at(out), depth, rows, columns)
    return out
  }
  const [aRow, aStep] = transposeA ? [1, rows] : [depth, 1]
  const [bColumn, bStep] = transposeB ? [depth, 1] : [1, columns]
  const narrow = columns < WIDE && !transposeA
  const bytes = narrow ? kernels.narrowSpace(depth, columns) : kernels.productSpace(columns)
  const space = backend.makeOutput([bytes / FLOAT_BYTES], 'float32')
  const bLies = [at(b), bColumn * FLOAT_BYTES, bStep * FLOAT_BYTES] as const
  if (narrow) kernels.narrowProduct(at(a), ...bLies, at(out), at(space), rows, depth, columns)
  else {
    const aLies = [at(a), aRow * FLOAT_BYTES, aStep * FLOAT_BYTES] as const
    kernels.product(...aLies, ...bLies, at(out), at(space), rows, depth, columns)
  }
  backend.disposeData(space.dataId)
  return out
}

/**
 * Matrix product without the stock kernel's plain triple loop for transposed operands, about 15 times slower than XNNPACK: both
 * gradients of a dense layer have one. Matrices are multiplied by loops of our own, as they lie; batches are transposed for XNNPACK.
 */
export const batchMatMul = (): KernelFunc => {
  const multiply = stockKernel(BatchMatMul)
  const transpose = stockKernel(Transpose)
  const kernel = ({ inputs, backend, attrs }: Arguments): TensorInfo => {
    if (isMatrix(inputs.a) && isMatrix(inputs.b)) {
      const [first, second] = inputs.a.shape.slice(-2) as [number, number]
      const [rows, depth] = attrs.transposeA ? [second, first] : [first, second]
      const columns = inputs.b.shape.at(attrs.transposeB ? -2 : -1)!
      return productOf(backend, { ...inputs, rows, depth, columns }, attrs)
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
