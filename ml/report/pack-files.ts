import type { ModelId, TrainingKind } from '../../contracts/content-pack.ts'

/** Where everything lies inside a pack; contracts/content-pack.ts says what each file holds. */
export const PACK_FILES = {
  manifest: 'manifest.json',
  images: 'images.bin.gz',
  labels: 'labels.bin',
  summaries: 'models.json',
  analysis: 'analysis.json',
  items: 'items.bin.gz',
  typical: 'typical.json',
  nearest: 'nearest.bin.gz',
  transfer: 'transfer.json',
  search: 'search.json',
  pace: 'pace.json',
  browser: 'browser.json',
} as const

export const probabilitiesFile = (id: ModelId): string => `predictions/${id}.probabilities.bin.gz`
export const top1File = (id: ModelId): string => `predictions/${id}.top1.bin`

export const heatFile = (id: ModelId): string => `heat/${id}.bin.gz`

/** A trained model's folder inside `ml/models/`. */
export const modelFolder = (id: ModelId, kind: TrainingKind): string => `${id}/${kind}`
