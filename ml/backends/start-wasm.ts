import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import type { Backend } from './backend.ts'
import { installDropout } from './dropout/install-dropout.ts'
import { describeProcessor } from './processor.ts'
import { registerWasmOverrides } from './wasm/register-overrides.ts'

/** XNNPACK in WebAssembly with SIMD on one thread (Node has no wasm threads), with the overrides training needs. */
export const startWasm = async (): Promise<Backend> => {
  const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')
  setWasmPaths(dirname(main) + sep)
  setThreadsCount(1)
  registerWasmOverrides()
  tf.enableProdMode()
  if (!(await tf.setBackend('wasm'))) throw new Error('The wasm backend does not start')
  await tf.ready()
  installDropout('wasm')
  return { name: 'wasm', device: describeProcessor(), driver: null }
}
