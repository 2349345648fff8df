/** A photograph as a canvas gives it. */
export interface Photo {
  width: number
  height: number
  /** Red, green, blue and opacity of each pixel. */
  data: Uint8ClampedArray
}

/** What was found of a garment before a background. */
export interface CutOut {
  /** 1 where the garment is. */
  mask: Uint8Array
  /** Whether a garment was told from the background at all; else the whole photograph counts as one. */
  found: boolean
  /** Whether the garment is darker than what it lies on, as on the shop's white. */
  darker: boolean
}

/** Share of the shorter side that counts as border. */
const BORDER = 0.03
const FIT_ROUNDS = 3
/** Differences of colour, as a share of that from black to white, between which the limit is kept. */
const LEAST_LIMIT = 0.05
const MOST_LIMIT = 0.35
/** Parts smaller than this share of the largest are dirt. */
const SMALL_PART = 0.1
/** Less or more than this share of the picture is no garment before a background. */
const LEAST_GARMENT = 0.01
const MOST_GARMENT = 0.97
const LEVELS = 256

export const luminance = (data: ArrayLike<number>, p: number): number =>
  0.299 * data[4 * p]! + 0.587 * data[4 * p + 1]! + 0.114 * data[4 * p + 2]!

type Plane = [number, number, number]

/** Least squares of value ≈ a + b·x + c·y, by Cramer's rule; flat where the points do not span a plane. */
const fitPlane = (points: readonly { x: number; y: number; value: number }[]): Plane => {
  let [n, sx, sy, sxx, sxy, syy, sv, sxv, syv] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const { x, y, value } of points) {
    n += 1
    sx += x
    sy += y
    sxx += x * x
    sxy += x * y
    syy += y * y
    sv += value
    sxv += x * value
    syv += y * value
  }
  const determinant = n * (sxx * syy - sxy * sxy) - sx * (sx * syy - sxy * sy) + sy * (sx * sxy - sxx * sy)
  if (Math.abs(determinant) < 1e-9) return [n > 0 ? sv / n : 0, 0, 0]
  const a = sv * (sxx * syy - sxy * sxy) - sx * (sxv * syy - sxy * syv) + sy * (sxv * sxy - sxx * syv)
  const b = n * (sxv * syy - sxy * syv) - sv * (sx * syy - sxy * sy) + sy * (sx * syv - sxv * sy)
  const c = n * (sxx * syv - sxv * sxy) - sx * (sx * syv - sxv * sy) + sv * (sx * sxy - sxx * sy)
  return [a / determinant, b / determinant, c / determinant]
}

/** How far each pixel's colour is from the background's, 0 … 1. The background may get lighter to one side, as under a lamp. */
const distances = ({ width, height, data }: Photo): Float32Array => {
  const edge = Math.max(1, Math.round(BORDER * Math.min(width, height)))
  const border: number[] = []
  for (let p = 0; p < width * height; p++) {
    const [x, y] = [p % width, Math.floor(p / width)]
    if (x < edge || y < edge || x >= width - edge || y >= height - edge) border.push(p)
  }
  const at = (p: number) => ({ x: (p % width) / width, y: Math.floor(p / width) / height })
  const valueOn = ([a, b, c]: Plane, p: number) => a + b * at(p).x + c * at(p).y
  let kept = border
  let planes: Plane[] = []
  const away = (p: number) =>
    Math.hypot(...planes.map((plane, channel) => data[4 * p + channel]! - valueOn(plane, p))) /
    (Math.sqrt(3) * 255)
  for (let round = 0; round < FIT_ROUNDS; round++) {
    planes = [0, 1, 2].map((channel) =>
      fitPlane(kept.map((p) => ({ ...at(p), value: data[4 * p + channel]! }))),
    )
    // Where the garment reaches the border it must not count as background.
    const residuals = border.map(away).sort((a, b) => a - b)
    const limit = Math.max(0.02, 2.5 * residuals[Math.floor(residuals.length / 2)]!)
    const near = border.filter((p) => away(p) <= limit)
    if (near.length < border.length / 4) break
    kept = near
  }
  return Float32Array.from({ length: width * height }, (_, p) => Math.min(1, away(p)))
}

/** Otsu's limit between two groups of values: the one that leaves the least variance within them. */
const otsu = (values: Float32Array): number => {
  const counts = new Float64Array(LEVELS)
  for (const value of values) counts[Math.min(LEVELS - 1, Math.floor(value * LEVELS))]! += 1
  const total = values.length
  const sum = counts.reduce((all, count, level) => all + count * level, 0)
  let [below, sumBelow, best, limit] = [0, 0, -1, 0]
  for (let level = 0; level < LEVELS - 1; level++) {
    below += counts[level]!
    sumBelow += counts[level]! * level
    const above = total - below
    if (below === 0 || above === 0) continue
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (between > best) {
      best = between
      limit = level + 1
    }
  }
  return limit / LEVELS
}

/** Marks what `open` lets in from the given pixels on, over the four neighbours, and counts it. */
const spread = (
  width: number,
  height: number,
  seeds: readonly number[],
  open: (p: number) => boolean,
  marks: Uint8Array | Int32Array,
  mark = 1,
): number => {
  const queue = seeds.filter(open)
  let count = 0
  while (queue.length > 0) {
    const p = queue.pop()!
    if (marks[p] || !open(p)) continue
    marks[p] = mark
    count += 1
    const x = p % width
    if (x > 0) queue.push(p - 1)
    if (x < width - 1) queue.push(p + 1)
    if (p >= width) queue.push(p - width)
    if (p < width * (height - 1)) queue.push(p + width)
  }
  return count
}

/** The large parts of a mask: the largest one, and what comes near it, as a second shoe does. */
const largeParts = (width: number, height: number, mask: Uint8Array): Uint8Array => {
  const parts = new Int32Array(mask.length)
  const counts = [0]
  for (let p = 0; p < mask.length; p++)
    if (mask[p] && !parts[p])
      counts.push(spread(width, height, [p], (q) => mask[q] === 1, parts, counts.length))
  const largest = counts.reduce((a, b) => Math.max(a, b))
  return mask.map((mark, p) => (mark && counts[parts[p]!]! >= SMALL_PART * largest ? 1 : 0))
}

const meanLuminance = (photo: Photo, of: (p: number) => boolean): number => {
  let [sum, count] = [0, 0]
  for (let p = 0; p < photo.width * photo.height; p++)
    if (of(p)) {
      sum += luminance(photo.data, p)
      count += 1
    }
  return count > 0 ? sum / count : 0
}

/**
 * Tells a garment from an even background: the border's colour, as it changes evenly over the picture, is the background's; what differs
 * from it by more than Otsu's limit, and what that encloses, is the garment. `strictness` scales that limit.
 */
export const cutOut = (photo: Photo, strictness = 1): CutOut => {
  const { width, height } = photo
  const away = distances(photo)
  const limit = strictness * Math.min(MOST_LIMIT, Math.max(LEAST_LIMIT, otsu(away)))
  const edges = Array.from({ length: width * height }, (_, p) => p).filter((p) => {
    const [x, y] = [p % width, Math.floor(p / width)]
    return x === 0 || y === 0 || x === width - 1 || y === height - 1
  })
  const background = new Uint8Array(width * height)
  spread(width, height, edges, (p) => away[p]! <= limit, background)
  const mask = largeParts(
    width,
    height,
    background.map((mark) => 1 - mark),
  )
  const share = mask.reduce((sum, mark) => sum + mark, 0) / mask.length
  if (share < LEAST_GARMENT || share > MOST_GARMENT)
    return { mask: new Uint8Array(mask.length).fill(1), found: false, darker: true }
  const darker = meanLuminance(photo, (p) => mask[p] === 1) < meanLuminance(photo, (p) => mask[p] === 0)
  return { mask, found: true, darker }
}
