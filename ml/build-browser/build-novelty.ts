import { gzipSync } from 'node:zlib'
import type { Novelty } from '../../contracts/browser-models.ts'
import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { writeFramed } from '../../inference/model-file.ts'
import {
  type NoveltyBasis,
  type NoveltyHeader,
  type NoveltyReference,
  nearestReference,
  noveltyBytes,
  placeOf,
} from '../../inference/novelty.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { seededRandom, shuffledIndices } from '../data/random.ts'
import { browserFile } from './browser-file.ts'
import { principalAxes } from './principal-axes.ts'

/** With the length of the rest, 32 bytes a reference. */
const DIRECTIONS = 31
/** Of the 60,000 training images; three in ten keep the file below a megabyte. */
const REFERENCES = 18_000
const BASIS_IMAGES = 10_000
const SEED = 20220222
const QUANTILE = 0.99
/** Of the test split, spoiled in ways that no garment of the data is. */
const STRANGE_ITEMS = 1_000

const imageOf = (images: Uint8Array, index: number): Uint8Array =>
  images.subarray(index * ITEM_BYTES, (index + 1) * ITEM_BYTES)

/** Places of images as bytes, each coordinate in 256 steps of its own. */
const quantisePlaces = (basis: NoveltyBasis, images: readonly Uint8Array[]): NoveltyReference => {
  const width = basis.directions + 1
  const places = images.map((image) => placeOf(basis, image))
  const least = new Float32Array(width).fill(Number.POSITIVE_INFINITY)
  const most = new Float32Array(width).fill(Number.NEGATIVE_INFINITY)
  for (const place of places)
    for (let d = 0; d < width; d++) {
      least[d] = Math.min(least[d]!, place[d]!)
      most[d] = Math.max(most[d]!, place[d]!)
    }
  const step = least.map((low, d) => (most[d]! - low) / 255)
  const bytes = new Uint8Array(places.length * width)
  places.forEach((place, i) => {
    for (let d = 0; d < width; d++) bytes[i * width + d] = Math.round((place[d]! - least[d]!) / step[d]!)
  })
  return { ...basis, places: bytes, least, step }
}

type Spoil = (image: Uint8Array, random: () => number) => Uint8Array

/** What no garment of the data looks like, by name. */
const STRANGE: Record<string, Spoil> = {
  noise: (image, random) => image.map(() => Math.floor(random() * 256)),
  negative: (image) => image.map((grey) => 255 - grey),
  shuffled: (image, random) => {
    const order = shuffledIndices(ITEM_BYTES, random)
    return image.map((_, p) => image[order[p]!]!)
  },
  quarterTurn: (image) =>
    image.map((_, p) => {
      const [row, column] = [Math.floor(p / ITEM_SIDE_PX), p % ITEM_SIDE_PX]
      return image[(ITEM_SIDE_PX - 1 - column) * ITEM_SIDE_PX + row]!
    }),
  // A copy: a Buffer’s own `slice` would turn the caller’s images.
  upsideDown: (image) => Uint8Array.from(image).reverse(),
}

/** References among the training images, and the distance beyond which a picture is unlike them, from the test split. */
export const buildNovelty = (
  training: Uint8Array,
  test: LabelledImages,
): { novelty: Novelty; content: Uint8Array } => {
  const random = seededRandom(SEED)
  const order = shuffledIndices(training.length / ITEM_BYTES, random)
  const basis = principalAxes(training.subarray(0, BASIS_IMAGES * ITEM_BYTES), DIRECTIONS, SEED)
  const chosen = [...order.subarray(0, REFERENCES)].map((index) => imageOf(training, index))
  const reference = quantisePlaces(basis, chosen)
  const distanceOf = (image: Uint8Array) => nearestReference(reference, placeOf(basis, image))
  const distances = Array.from(test.labels, (_, item) => distanceOf(imageOf(test.images, item)))
  const threshold = distances.toSorted((a, b) => a - b)[Math.ceil(QUANTILE * distances.length) - 1]!
  const shareBeyond = (all: readonly number[]) =>
    all.filter((distance) => distance > threshold).length / all.length
  const header: NoveltyHeader = {
    directions: DIRECTIONS,
    references: chosen.length,
    least: [...reference.least],
    step: [...reference.step],
  }
  const content = gzipSync(writeFramed(header, noveltyBytes(reference)), { level: 9 })
  const strange = Object.entries(STRANGE).map(([kind, spoil]) => ({
    kind,
    items: STRANGE_ITEMS,
    share: shareBeyond(
      Array.from({ length: STRANGE_ITEMS }, (_, item) =>
        distanceOf(spoil(imageOf(test.images, item), random)),
      ),
    ),
  }))
  return {
    novelty: {
      file: browserFile('novelty', content),
      references: chosen.length,
      threshold,
      quantile: QUANTILE,
      flagged: [{ kind: 'test', items: distances.length, share: shareBeyond(distances) }, ...strange],
    },
    content,
  }
}
