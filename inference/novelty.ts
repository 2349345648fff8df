import { ITEM_BYTES } from '../contracts/labels.ts'

/** What a picture is compared in: its place among the directions in which training images differ most, and how far it lies off them. */
export interface NoveltyBasis {
  /** Mean training image, ITEM_BYTES values of 0 … 1. */
  mean: Float32Array
  /** `directions` unit vectors of ITEM_BYTES values each, at right angles to one another. */
  axes: Float32Array
  directions: number
}

export interface NoveltyReference extends NoveltyBasis {
  /** References, `directions` + 1 bytes each: coordinate = least + step · byte. */
  places: Uint8Array
  least: Float32Array
  step: Float32Array
}

export interface NoveltyHeader {
  directions: number
  references: number
  least: number[]
  step: number[]
}

/** Coordinates of a picture (784 greys): one a direction, then the length of what no direction explains. */
export const placeOf = ({ mean, axes, directions }: NoveltyBasis, pixels: Uint8Array): Float32Array => {
  const away = Float32Array.from(mean, (m, p) => pixels[p]! / 255 - m)
  const place = new Float32Array(directions + 1)
  let rest = away.reduce((sum, v) => sum + v * v, 0)
  for (let d = 0; d < directions; d++) {
    let along = 0
    for (let p = 0; p < ITEM_BYTES; p++) along += axes[d * ITEM_BYTES + p]! * away[p]!
    place[d] = along
    rest -= along * along
  }
  place[directions] = Math.sqrt(Math.max(0, rest))
  return place
}

/** Distance of a place to the nearest reference, in units of one white pixel on black. */
export const nearestReference = ({ places, least, step }: NoveltyReference, place: Float32Array): number => {
  const width = least.length
  let best = Number.POSITIVE_INFINITY
  for (let from = 0; from < places.length; from += width) {
    let sum = 0
    for (let d = 0; d < width && sum < best; d++) {
      const off = least[d]! + step[d]! * places[from + d]! - place[d]!
      sum += off * off
    }
    if (sum < best) best = sum
  }
  return Math.sqrt(best)
}

/** The bytes of a reference, after its header: mean and axes in float32, then the places. */
export const noveltyBytes = ({ mean, axes, places }: NoveltyReference): Uint8Array => {
  const bytes = new Uint8Array(4 * (mean.length + axes.length) + places.length)
  bytes.set(new Uint8Array(Float32Array.from(mean).buffer))
  bytes.set(new Uint8Array(Float32Array.from(axes).buffer), 4 * mean.length)
  bytes.set(places, 4 * (mean.length + axes.length))
  return bytes
}

/** Undoes `noveltyBytes`. Throws a RangeError where the bytes are not what the header says. */
export const readNovelty = (header: NoveltyHeader, bytes: Uint8Array): NoveltyReference => {
  const { directions, references } = header
  const axesBytes = 4 * directions * ITEM_BYTES
  const expected = 4 * ITEM_BYTES + axesBytes + references * (directions + 1)
  if (bytes.length !== expected)
    throw new RangeError(`${bytes.length} bytes of references where ${expected} are expected`)
  const floats = (from: number, to: number) =>
    new Float32Array(new Uint8Array(bytes.subarray(from, to)).buffer)
  return {
    directions,
    mean: floats(0, 4 * ITEM_BYTES),
    axes: floats(4 * ITEM_BYTES, 4 * ITEM_BYTES + axesBytes),
    places: new Uint8Array(bytes.subarray(4 * ITEM_BYTES + axesBytes)),
    least: Float32Array.from(header.least),
    step: Float32Array.from(header.step),
  }
}
