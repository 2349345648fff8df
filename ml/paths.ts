import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, whatever the working directory npm chose. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
export const CACHE = resolve(ROOT, '.cache/ml')
export const RUNS = resolve(ROOT, 'runs')
export const CONTENT = resolve(ROOT, 'content')
/** The trained models of the pack. */
export const MODELS = resolve(ROOT, 'ml/models')
