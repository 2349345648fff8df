import { readFileSync } from 'node:fs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { emscriptenOf } from '../heap.ts'

/** What kernels.ts exports; pointers are byte offsets into the backend's memory. */
interface SimdKernels {
  addProduct(columns: number, dy: number, sums: number, rows: number, positions: number, n: number): void
  spreadToLargest(
    x: number,
    dy: number,
    dx: number,
    windowsHigh: number,
    width: number,
    channels: number,
  ): void
  addRows(values: number, sums: number, rows: number, n: number): void
  transposedProduct(x: number, y: number, out: number, depth: number, rows: number, columns: number): void
  narrowSpace(depth: number, columns: number): number
  narrowProduct(
    a: number,
    b: number,
    bColumn: number,
    bStep: number,
    out: number,
    space: number,
    rows: number,
    depth: number,
    columns: number,
  ): void
  productSpace(columns: number): number
  product(
    a: number,
    aRow: number,
    aStep: number,
    b: number,
    bColumn: number,
    bStep: number,
    out: number,
    space: number,
    rows: number,
    depth: number,
    columns: number,
  ): void
  applyMask(
    from: number,
    to: number,
    count: number,
    threshold: number,
    scale: number,
    seed: number,
    key: number,
  ): void
  adamStep(
    value: number,
    gradient: number,
    first: number,
    second: number,
    out: number,
    count: number,
    beta1: number,
    gradientShare: number,
    beta2: number,
    squareShare: number,
    firstLeft: number,
    secondLeft: number,
    minusRate: number,
    epsilon: number,
  ): void
}

const instances = new WeakMap<BackendWasm, SimdKernels>()

/** The loops of kernels.ts on the memory of this backend, so that nothing is copied. */
export const simdKernels = (backend: BackendWasm): SimdKernels => {
  const known = instances.get(backend)
  if (known) return known
  const module = new WebAssembly.Module(readFileSync(new URL('kernels.wasm', import.meta.url)))
  const { memory } = emscriptenOf(backend).asm
  const made = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as SimdKernels
  instances.set(backend, made)
  return made
}
