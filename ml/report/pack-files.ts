import type { ModelId } from '../../contracts/content-pack.ts'

/** Where everything lies inside a pack; contracts/content-pack.ts says what each file holds. */
export const PACK_FILES = {
  manifest: 'manifest.json',
  images: 'images.bin.gz',
  labels: 'labels.bin',
  summaries: 'models.json',
} as const

export const probabilitiesFile = (id: ModelId): string => `predictions/${id}.probabilities.bin.gz`
export const top1File = (id: ModelId): string => `predictions/${id}.top1.bin`
export const modelFolder = (id: ModelId): string => `models/${id}`
