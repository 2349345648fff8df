import { createRequire } from 'node:module'
import * as tf from '@tensorflow/tfjs-core'
import { Failure } from '../failure.ts'
import type { Backend } from './backend.ts'
import { describeProcessor } from './processor.ts'

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')[0]!
    .trim()

/**
 * TensorFlow's own library through @tensorflow/tfjs-node or tfjs-node-gpu, where the user has installed it; `from` is the
 * file whose node_modules are searched. Throws a Failure where the package or its native library is missing.
 */
export const startNative = async (
  name: 'tfjs-node' | 'tfjs-node-gpu',
  from: string = import.meta.url,
): Promise<Backend> => {
  const specifier = `@tensorflow/${name}`
  const require = createRequire(from)
  let path: string
  try {
    path = require.resolve(specifier)
  } catch {
    throw new Failure(`${specifier} is not installed: npm install --no-save ${specifier}@4.22.0`)
  }
  try {
    require(path)
  } catch (error) {
    throw new Failure(
      `${specifier} is installed but its native library does not load: ${firstLine(error)} ` +
        `(npm rebuild ${specifier} gets it again${name === 'tfjs-node-gpu' ? '; CUDA must be installed' : ''})`,
    )
  }
  if (!(await tf.setBackend('tensorflow'))) throw new Failure(`${specifier} is installed but does not start`)
  await tf.ready()
  return {
    name,
    device: name === 'tfjs-node-gpu' ? `CUDA device beside ${describeProcessor()}` : describeProcessor(),
    driver: null,
  }
}
