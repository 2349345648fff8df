import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { startNative } from './start-native.ts'

describe('startNative', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catwalk-native-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** A package in the place of the real one, whose main file is `code`. */
  const install = async (name: string, code: string): Promise<void> => {
    const home = join(folder, 'node_modules/@tensorflow', name)
    await mkdir(home, { recursive: true })
    await writeFile(
      join(home, 'package.json'),
      JSON.stringify({ name: `@tensorflow/${name}`, main: 'index.js' }),
    )
    await writeFile(join(home, 'index.js'), code)
  }
  const start = (name: 'tfjs-node' | 'tfjs-node-gpu') => startNative(name, join(folder, 'program.js'))
  const failure = async (name: 'tfjs-node' | 'tfjs-node-gpu'): Promise<string> => {
    const error: unknown = await start(name).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Failure)
    return (error as Failure).message
  }

  it('says how to install a package that is not there', async () => {
    expect(await failure('tfjs-node-gpu')).toBe(
      '@tensorflow/tfjs-node-gpu is not installed: npm install --no-save @tensorflow/tfjs-node-gpu@4.22.0',
    )
  })

  it('tells in one line that the download of the native addon is missing', async () => {
    // As tfjs-node's dist/index.js does after an install without its script.
    await install(
      'tfjs-node',
      `throw new Error('The Node.js native addon module (tfjs_binding.node) can not be found at path: lib/napi-v8. ' +
        "\\nPlease run command 'npm rebuild @tensorflow/tfjs-node --build-addon-from-source'")`,
    )
    expect(await failure('tfjs-node')).toBe(
      '@tensorflow/tfjs-node is installed but its native library does not load: The Node.js native addon module ' +
        '(tfjs_binding.node) can not be found at path: lib/napi-v8. (npm rebuild @tensorflow/tfjs-node gets it again)',
    )
  })

  it('names the CUDA library that the loader misses', async () => {
    await install(
      'tfjs-node-gpu',
      `process.dlopen({ exports: {} }, ${JSON.stringify(join('none', 'tfjs_binding.node'))})`,
    )
    expect(await failure('tfjs-node-gpu')).toMatch(
      /^@tensorflow\/tfjs-node-gpu is installed but its native library does not load: .*tfjs_binding\.node.*CUDA must be installed\)$/,
    )
  })

  it('does not call a package missing whose own dependency is missing', async () => {
    await install('tfjs-node-gpu', `require('a-package-that-is-not-there')`)
    expect(await failure('tfjs-node-gpu')).toContain(
      'is installed but its native library does not load: Cannot find module',
    )
  })

  it('starts what registers itself as tensorflow', async () => {
    const require = createRequire(import.meta.url)
    const core = JSON.stringify(require.resolve('@tensorflow/tfjs-core'))
    const cpu = JSON.stringify(require.resolve('@tensorflow/tfjs-backend-cpu'))
    await install(
      'tfjs-node-gpu',
      `require(${core}).registerBackend('tensorflow', () => new (require(${cpu}).MathBackendCPU)())`,
    )
    const { name, device } = await start('tfjs-node-gpu')
    expect(name).toBe('tfjs-node-gpu')
    expect(device).toMatch(/^CUDA device beside /)
    expect(tf.getBackend()).toBe('tensorflow')
  })
})
