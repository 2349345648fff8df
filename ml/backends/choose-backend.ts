import { Failure } from '../failure.ts'
import { BACKEND_NAMES, type Backend, type BackendName } from './backend.ts'
import { startCpu } from './start-cpu.ts'
import { startNative } from './start-native.ts'
import { startWasm } from './start-wasm.ts'
import { startWebgpu } from './start-webgpu.ts'

const STARTERS: Record<BackendName, () => Promise<Backend>> = {
  webgpu: () => startWebgpu(),
  'tfjs-node-gpu': () => startNative('tfjs-node-gpu'),
  'tfjs-node': () => startNative('tfjs-node'),
  wasm: startWasm,
  cpu: startCpu,
}

/**
 * Starts the named backend, or the first of webgpu, tfjs-node-gpu, tfjs-node and wasm that this machine can run.
 * A backend asked for by name that cannot start is a Failure saying why; without a name it is passed over.
 */
export const chooseBackend = async (name?: string): Promise<Backend> => {
  if (name !== undefined) {
    const known = BACKEND_NAMES.find((each) => each === name)
    if (!known) throw new Failure(`There is no backend ${name}; there are ${BACKEND_NAMES.join(', ')}`)
    return STARTERS[known]()
  }
  for (const candidate of ['webgpu', 'tfjs-node-gpu', 'tfjs-node'] as const) {
    try {
      return await STARTERS[candidate]()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }
  return startWasm()
}
