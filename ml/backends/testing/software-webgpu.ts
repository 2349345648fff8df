import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const LIBRARY = 'libvk_swiftshader.so'
const PACKAGES = ['webgpu', '@tensorflow/tfjs-backend-webgpu']

const swiftshaderFolder = (): string | undefined =>
  [
    ...(process.env.CHROMIUM_PATH ? [dirname(process.env.CHROMIUM_PATH)] : []),
    '/usr/lib/chromium',
    '/usr/lib/chromium-browser',
    '/opt/google/chrome',
  ].find((folder) => existsSync(join(folder, LIBRARY)))

const installed = (name: string): boolean => {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

/** Why WebGPU cannot run here on Chromium's software Vulkan driver and what to do about it; null where it can. */
export const noSoftwareWebgpu = (): string | null => {
  if (!PACKAGES.every(installed))
    return 'needs npm install --no-save webgpu@0.6.2 @tensorflow/tfjs-backend-webgpu@4.22.0'
  if (!swiftshaderFolder()) return `needs ${LIBRARY}, which Debian's package chromium brings`
  return null
}

/**
 * The environment in which a child process finds SwiftShader as its only Vulkan device. Writes the driver's manifest into
 * `folder`: Chromium's own names its library by a path that only Chromium resolves.
 */
export const softwareWebgpuEnvironment = async (folder: string): Promise<NodeJS.ProcessEnv> => {
  const from = swiftshaderFolder()!
  const manifest = join(folder, 'swiftshader.json')
  const ICD = { library_path: join(from, LIBRARY), api_version: '1.1.0' }
  await writeFile(manifest, JSON.stringify({ file_format_version: '1.0.0', ICD }))
  return {
    ...process.env,
    VK_DRIVER_FILES: manifest,
    // Chromium brings the Vulkan loader too; behind the system's own, if there is one.
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, from].filter(Boolean).join(delimiter),
  }
}
