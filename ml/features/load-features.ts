import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { digest } from '../data/digest.ts'
import { CACHE } from '../paths.ts'
import { formatDuration, pace } from '../train/progress.ts'
import { type BackboneInput, FEATURE_COUNT } from './backbone-input.ts'
import { extractFeatures } from './extract-features.ts'
import { loadBackbone } from './load-backbone.ts'

export type FeatureSplit = 'train' | 'validation' | 'test'

/** Images that the backbone takes at once. */
export const FEATURE_BATCH = 100
const BYTES_PER_ITEM = 4 * FEATURE_COUNT

const asFloats = (bytes: Uint8Array): Float32Array =>
  new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))

const nameFile = (input: BackboneInput, split: FeatureSplit, images: Uint8Array): string => {
  // The images' own digest keeps a trial's features and the whole split's apart.
  const which = digest('sha256', images).slice(0, 8)
  return `features-${input.size}-${input.preprocessing}-${split}-${which}.bin`
}

const tellProgress = (
  split: FeatureSplit,
  done: number,
  count: number,
  resumed: number,
  started: number,
): void => {
  const { imagesPerSecond, secondsLeft } = pace(
    done - resumed,
    count - resumed,
    (performance.now() - started) / 1000,
  )
  const line = `ResNet50 features, ${split}: ${done}/${count}, ${Math.round(imagesPerSecond)} images/s, ${formatDuration(secondsLeft)} left`
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done === count ? '\n' : ''}`)
  else if (done % 2000 === 0 || done === count) process.stderr.write(`${line}\n`)
}

/** Gives features [n × 2048] for images [n × 784]. */
export interface Extractor {
  extract: (images: Uint8Array) => Promise<Float32Array>
  close: () => void
}

export const openBackbone = async (input: BackboneInput): Promise<Extractor> => {
  const backbone = await loadBackbone(input.size)
  return { extract: (images) => extractFeatures(backbone, images, input), close: () => backbone.dispose() }
}

/**
 * The features of images [n × 784], [n × 2048] float32: from the cache, or computed once and cached. The part that a
 * stopped computation had reached is kept beside it as `.partial`, and the next one goes on from there.
 */
export const loadFeatures = async (
  input: BackboneInput,
  split: FeatureSplit,
  images: Uint8Array,
  { cache = CACHE, openExtractor = openBackbone } = {},
): Promise<Float32Array> => {
  const path = join(cache, nameFile(input, split, images))
  const count = images.length / ITEM_BYTES
  const cached = await readFile(path).catch(() => undefined)
  if (cached?.length === count * BYTES_PER_ITEM) return asFloats(cached)
  await rm(path, { force: true })
  await mkdir(cache, { recursive: true })

  const extractor = await openExtractor(input)
  const partial = `${path}.partial`
  const file = await open(partial, 'a+')
  try {
    let done = Math.min(count, Math.floor((await file.stat()).size / BYTES_PER_ITEM))
    await file.truncate(done * BYTES_PER_ITEM)
    const resumed = done
    const started = performance.now()
    while (done < count) {
      const size = Math.min(FEATURE_BATCH, count - done)
      const part = images.subarray(done * ITEM_BYTES, (done + size) * ITEM_BYTES)
      const features = await extractor.extract(part)
      await file.appendFile(new Uint8Array(features.buffer, features.byteOffset, features.byteLength))
      done += size
      tellProgress(split, done, count, resumed, started)
    }
  } finally {
    await file.close()
    extractor.close()
  }
  await rename(partial, path)
  return asFloats(await readFile(path))
}
