import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import {
  getKernel,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
  util,
} from '@tensorflow/tfjs-core'

/** What every kernel below is called with; `attrs` differs by kernel and is narrowed there. */
export interface KernelArguments<Inputs, Attributes> {
  inputs: Inputs
  backend: BackendWasm
  attrs: Attributes
}

/** Where a tensor lies on the wasm heap, in bytes. */
export const addressOf = (backend: BackendWasm, tensor: TensorInfo): number =>
  backend.dataIdMap.get(tensor.dataId).memoryOffset

/** Emscripten's part of the module, whose types come with a package that is not installed. */
export const emscriptenOf = (backend: BackendWasm) =>
  backend.wasm as unknown as { HEAPU8: Uint8Array; asm: { memory: WebAssembly.Memory } }

/** A view of a float32 tensor on the wasm heap; stale once something is allocated, as the heap may move. */
export const floatsOf = (backend: BackendWasm, tensor: TensorInfo): Float32Array => {
  const { HEAPU8 } = emscriptenOf(backend)
  return new Float32Array(HEAPU8.buffer, addressOf(backend, tensor), util.sizeFromShape(tensor.shape))
}

/** The kernel as the package registered it. */
export const stockKernel = (name: string): KernelFunc => {
  const config = getKernel(name, 'wasm')
  if (!config) throw new Error(`The wasm backend has no kernel ${name}`)
  return config.kernelFunc
}

/** Puts `kernelFunc` in the place of the package's kernel, keeping the set-up that the stock one relies on. */
export const overrideKernel = (kernelName: string, kernelFunc: unknown): void => {
  const stock = getKernel(kernelName, 'wasm')
  if (stock) unregisterKernel(kernelName, 'wasm')
  registerKernel({
    kernelName,
    backendName: 'wasm',
    kernelFunc: kernelFunc as KernelFunc,
    ...(stock?.setupFunc && { setupFunc: stock.setupFunc }),
  })
}
