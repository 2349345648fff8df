import * as tf from '@tensorflow/tfjs-core'
import { ENGINES, type EngineName, type Started } from '../protocol.ts'

const WASM = new URL(
  '../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm',
  import.meta.url,
)
const WASM_SIMD = new URL(
  '../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  import.meta.url,
)

interface Adapter {
  isFallbackAdapter?: boolean
  info?: { isFallbackAdapter?: boolean }
}

/** What renderers call themselves that run on the processor, where WebAssembly is quicker. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i

/** Whether an engine is there, and whether a graphics device stands behind it rather than the processor pretending to be one. */
const PROBES: Record<EngineName, () => Promise<'device' | 'emulated' | null>> = {
  webgpu: async () => {
    const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<Adapter | null> } }
    const adapter = await gpu?.requestAdapter().catch(() => null)
    if (!adapter) return null
    return (adapter.info?.isFallbackAdapter ?? adapter.isFallbackAdapter) ? 'emulated' : 'device'
  },
  webgl: async () => {
    if (typeof OffscreenCanvas === 'undefined') return null
    const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
    if (!gl) return null
    const names = gl.getExtension('WEBGL_debug_renderer_info')
    const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
    return SOFTWARE.test(renderer) ? 'emulated' : 'device'
  },
  wasm: async () => (typeof WebAssembly === 'object' ? 'device' : null),
}

/** Only the one that is used comes over the network. */
const LOADERS: Record<EngineName, () => Promise<unknown>> = {
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
  webgl: () => import('@tensorflow/tfjs-backend-webgl'),
  wasm: async () => {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm')
    setWasmPaths({
      'tfjs-backend-wasm.wasm': WASM.href,
      'tfjs-backend-wasm-simd.wasm': WASM_SIMD.href,
      // Must be named, but is never asked for: threads need a page that is isolated from other origins.
      'tfjs-backend-wasm-threaded-simd.wasm': WASM_SIMD.href,
    })
  },
}

/** Starts the engine that was wished for, or the fastest that a real device stands behind. Throws where none starts. */
export const startEngine = async (wished: EngineName | null): Promise<Started> => {
  const found = await Promise.all(ENGINES.map(async (name) => ({ name, kind: await PROBES[name]() })))
  const available = found.filter(({ kind }) => kind !== null)
  const order = [
    ...available.filter(({ name }) => name === wished),
    ...available.filter(({ kind }) => kind === 'device'),
    ...available,
  ]
  tf.enableProdMode()
  for (const { name } of order) {
    try {
      await LOADERS[name]()
      if (await tf.setBackend(name)) {
        await tf.ready()
        return { engine: name, available: available.map((each) => each.name) }
      }
    } catch {
      // The next one may do.
    }
  }
  throw new Error('no engine')
}
