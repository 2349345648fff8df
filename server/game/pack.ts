import type { ModelId } from '../../contracts/index.ts'

/** The content pack as the rules need it: already verified, in memory, never changed. */
export interface Pack {
  readonly itemCount: number
  readonly models: readonly ModelId[]
  /** itemCount labels. */
  readonly labels: Uint8Array
  /** itemCount × 784 grey values. */
  readonly images: Uint8Array
  /** By model: itemCount top classes. */
  readonly top1: Readonly<Record<ModelId, Uint8Array>>
  /** By model: itemCount × 10 probabilities. */
  readonly probabilities: Readonly<Record<ModelId, Float32Array>>
}
