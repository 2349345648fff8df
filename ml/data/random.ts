import { seededRandom } from '../../inference/random.ts'

export { type Random, seededRandom, shuffledIndices } from '../../inference/random.ts'

/**
 * Runs `work` with Math.random replaced by a seeded generator. TensorFlow.js seeds its initialisers and dropout masks
 * from Math.random, so this makes a whole training repeatable; a Dropout layer's own `seed` would repeat one mask
 * at every step instead.
 */
export const withSeededRandom = async <T>(seed: number, work: () => Promise<T>): Promise<T> => {
  const original = Math.random
  Math.random = seededRandom(seed)
  try {
    return await work()
  } finally {
    Math.random = original
  }
}
