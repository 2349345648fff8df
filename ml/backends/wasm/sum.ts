import { type KernelFunc, Sum, type TensorInfo, util } from '@tensorflow/tfjs-core'
import { floatsOf, type KernelArguments, stockKernel } from './heap.ts'

type Arguments = KernelArguments<{ x: TensorInfo }, { axis: number | number[]; keepDims: boolean }>

/** Adds every row of `values`, each as long as `sums`, to `sums`: eight at a time, as the sums' own traffic is what takes long. */
const addRows = (values: Float32Array, sums: Float64Array): void => {
  const n = sums.length
  const eights = values.length - (values.length % (8 * n))
  let from = 0
  for (; from < eights; from += 8 * n) {
    for (let i = 0; i < n; i++) {
      const v = from + i
      const first = values[v]! + values[v + n]! + (values[v + 2 * n]! + values[v + 3 * n]!)
      const second = values[v + 4 * n]! + values[v + 5 * n]! + (values[v + 6 * n]! + values[v + 7 * n]!)
      sums[i]! += first + second
    }
  }
  for (; from < values.length; from += n) {
    for (let i = 0; i < n; i++) sums[i]! += values[from + i]!
  }
}

/**
 * Sum over leading axes (a bias gradient: [n, h, w, c] → [c]) as one loop over the heap. The stock kernel transposes the
 * whole tensor first. Other axes go to the stock kernel.
 */
export const sumLeadingAxes = (): KernelFunc => {
  const stock = stockKernel(Sum)
  const kernel = (args: Arguments): TensorInfo => {
    const { inputs, backend, attrs } = args
    const { x } = inputs
    const axes = util.parseAxisParam(attrs.axis, x.shape).sort((a, b) => a - b)
    const leading = axes.length > 0 && axes.length < x.shape.length && axes.every((axis, i) => axis === i)
    if (!leading || attrs.keepDims || x.dtype !== 'float32') return stock(args as never) as TensorInfo
    const shape = x.shape.slice(axes.length)
    const result = backend.makeOutput(shape, 'float32')
    // In float64 until the end: float32 would lose digits over hundreds of thousands of addends.
    const sums = new Float64Array(util.sizeFromShape(shape))
    const values = floatsOf(backend, x)
    addRows(values, sums)
    floatsOf(backend, result).set(sums)
    return result
  }
  return kernel as unknown as KernelFunc
}
