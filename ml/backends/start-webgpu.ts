import * as tf from '@tensorflow/tfjs-core'
import { Failure } from '../failure.ts'
import type { Backend } from './backend.ts'
import { installDropout } from './dropout/install-dropout.ts'

/** The part of WebGPU's adapter that is read here; Node's types have no WebGPU. */
interface Adapter {
  info: { vendor: string; architecture: string; device: string; description: string }
}
interface Gpu {
  requestAdapter: (options: { powerPreference: 'high-performance' }) => Promise<Adapter | null>
}
interface Dawn {
  create: (flags: string[]) => Gpu
  globals: Record<string, unknown>
}

const INSTALL = 'webgpu@0.6.2 @tensorflow/tfjs-backend-webgpu@4.22.0'
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|software|cpu/i

/** Dawn has the device's name in `device` and that of its driver in `description`. */
const describe = ({ info }: Adapter): Pick<Backend, 'device' | 'driver'> => ({
  device: [info.vendor, info.architecture, info.device].filter(Boolean).join(' '),
  driver: info.description || null,
})

const importOptional = (specifier: string): Promise<unknown> =>
  import(specifier).catch(() => {
    throw new Failure(`${specifier} is not installed: npm install --no-save ${INSTALL}`)
  })

export interface WebgpuOptions {
  /** Accepts a device emulated on the processor: good for checking results, slower than wasm, so never for training. */
  allowSoftware?: boolean
}

/**
 * WebGPU on a graphics device through Dawn, npm's `webgpu`, where the user has installed it. Throws a Failure where the
 * package is missing, finds no device, or finds only a device emulated on the processor that was not allowed.
 */
export const startWebgpu = async ({ allowSoftware = false }: WebgpuOptions = {}): Promise<Backend> => {
  const dawn = (await importOptional('webgpu')) as Dawn
  Object.assign(globalThis, dawn.globals)
  const gpu = dawn.create([])
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null)
  if (!adapter)
    throw new Failure(
      'webgpu is installed but finds no graphics device (VK_DRIVER_FILES can name its driver)',
    )
  const { device, driver } = describe(adapter)
  if (!allowSoftware && SOFTWARE.test(`${device} ${driver}`))
    throw new Failure(`webgpu finds only ${device}, which runs on the processor`)
  // The backend looks for navigator.gpu while it is being imported, and Node 20 has no navigator.
  Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true })
  await importOptional('@tensorflow/tfjs-backend-webgpu')
  if (!(await tf.setBackend('webgpu')))
    throw new Failure(`webgpu finds ${device} but TensorFlow.js does not start on it`)
  await tf.ready()
  installDropout('webgpu')
  return { name: 'webgpu', device, driver }
}
