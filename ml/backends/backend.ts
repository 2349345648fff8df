export const BACKEND_NAMES = ['webgpu', 'tfjs-node-gpu', 'tfjs-node', 'wasm', 'cpu'] as const
export type BackendName = (typeof BACKEND_NAMES)[number]

/** A started backend. Everything else in TensorFlow.js is the same on all of them. */
export interface Backend {
  name: BackendName
  /** The processor or graphics device that does the work, as it names itself. */
  device: string
  /** The graphics device's driver with its version, as it names itself; null on a processor, and where a backend does not tell. */
  driver: string | null
}
