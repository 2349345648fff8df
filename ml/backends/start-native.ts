import * as tf from '@tensorflow/tfjs-core'
import { Failure } from '../failure.ts'
import type { Backend } from './backend.ts'
import { describeProcessor } from './processor.ts'

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0]!

/**
 * TensorFlow's own library through @tensorflow/tfjs-node or tfjs-node-gpu, where the user has installed it.
 * Throws a Failure where the package or its native library is missing.
 */
export const startNative = async (name: 'tfjs-node' | 'tfjs-node-gpu'): Promise<Backend> => {
  const specifier = `@tensorflow/${name}`
  try {
    await import(specifier)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
    throw new Failure(
      missing
        ? `${specifier} is not installed: npm install --no-save ${specifier}@4.22.0`
        : `${specifier} is installed but its native library does not load: ${firstLine(error)}`,
    )
  }
  if (!(await tf.setBackend('tensorflow'))) throw new Failure(`${specifier} is installed but does not start`)
  await tf.ready()
  return {
    name,
    device: name === 'tfjs-node-gpu' ? `CUDA device beside ${describeProcessor()}` : describeProcessor(),
  }
}
