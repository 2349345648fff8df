import { type KernelFunc, Sum, type TensorInfo, util } from '@tensorflow/tfjs-core'
import { addressOf, floatsOf, type KernelArguments, stockKernel } from './heap.ts'
import { simdKernels } from './simd/simd-kernels.ts'

type Arguments = KernelArguments<{ x: TensorInfo }, { axis: number | number[]; keepDims: boolean }>

/** Rows that are added up in single precision; more would lose digits. */
const CHUNK_ROWS = 1024

/**
 * Sum over leading axes (a bias gradient: [n, h, w, c] → [c]) in place. The stock kernel transposes the
 * whole tensor first. Other axes go to the stock kernel.
 */
export const sumLeadingAxes = (): KernelFunc => {
  const stock = stockKernel(Sum)
  const kernel = (args: Arguments): TensorInfo => {
    const { inputs, backend, attrs } = args
    const { x } = inputs
    const axes = util.parseAxisParam(attrs.axis, x.shape).sort((a, b) => a - b)
    const leading = axes.length > 0 && axes.length < x.shape.length && axes.every((axis, i) => axis === i)
    const shape = x.shape.slice(axes.length)
    const n = util.sizeFromShape(shape)
    if (!leading || attrs.keepDims || x.dtype !== 'float32') return stock(args as never) as TensorInfo
    const rows = util.sizeFromShape(x.shape) / n
    const result = backend.makeOutput(shape, 'float32')
    const sums = floatsOf(backend, result)
    const total = new Float64Array(n)
    for (let first = 0; first < rows; first += CHUNK_ROWS) {
      sums.fill(0)
      const from = addressOf(backend, x) + first * n * Float32Array.BYTES_PER_ELEMENT
      simdKernels(backend).addRows(from, addressOf(backend, result), Math.min(CHUNK_ROWS, rows - first), n)
      for (let i = 0; i < n; i++) total[i]! += sums[i]!
    }
    sums.set(total)
    return result
  }
  return kernel as unknown as KernelFunc
}
