import { ITEM_BYTES, ITEM_SIDE_PX } from '../../../contracts/index.ts'

/** A point on the surface, in pixels of the item from its upper left corner. */
export interface Point {
  x: number
  y: number
}

export interface Brush {
  /** Diameter. */
  sizePx: number
  /** 0 … 255; 0 is background, so the eraser is a brush of it. */
  grey: number
  /** Whether the other half gets the same, left and right swapped. */
  mirrored: boolean
}

/** Points along a pixel's side at which it is asked whether the brush covers it. */
const SAMPLES = 4
/** Steps of a line. */
const STEP_PX = 0.25
/** Greys that are so near one another are one area to the bucket. */
const ALIKE = 24

/** A stroke under way: what was there before it, and how much of each pixel it has covered, 0 … 1. */
export interface Stroke {
  before: Uint8Array
  covered: Float32Array
  last: Point | null
}

export const beginStroke = (before: Uint8Array): Stroke => ({
  before,
  covered: new Float32Array(ITEM_BYTES),
  last: null,
})

const coverageOf = (x: number, y: number, at: Point, radius: number): number => {
  let inside = 0
  for (let sy = 0; sy < SAMPLES; sy++)
    for (let sx = 0; sx < SAMPLES; sx++) {
      const dx = x + (sx + 0.5) / SAMPLES - at.x
      const dy = y + (sy + 0.5) / SAMPLES - at.y
      if (dx * dx + dy * dy <= radius * radius) inside += 1
    }
  return inside / SAMPLES ** 2
}

const dab = (covered: Float32Array, at: Point, radius: number): void => {
  const [left, right] = [Math.floor(at.x - radius), Math.ceil(at.x + radius)]
  const [top, bottom] = [Math.floor(at.y - radius), Math.ceil(at.y + radius)]
  for (let y = Math.max(0, top); y < Math.min(ITEM_SIDE_PX, bottom); y++)
    for (let x = Math.max(0, left); x < Math.min(ITEM_SIDE_PX, right); x++) {
      const p = y * ITEM_SIDE_PX + x
      covered[p] = Math.max(covered[p]!, coverageOf(x, y, at, radius))
    }
}

/** Takes the brush to `to`, in a line from where the stroke was; gives the surface as it is then. The stroke is changed. */
export const moveStroke = (stroke: Stroke, to: Point, { sizePx, grey, mirrored }: Brush): Uint8Array => {
  const from = stroke.last ?? to
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP_PX))
  for (let i = 0; i <= steps; i++) {
    const x = from.x + ((to.x - from.x) * i) / steps
    const y = from.y + ((to.y - from.y) * i) / steps
    dab(stroke.covered, { x, y }, sizePx / 2)
    if (mirrored) dab(stroke.covered, { x: ITEM_SIDE_PX - x, y }, sizePx / 2)
  }
  stroke.last = to
  return stroke.before.map((old, p) => Math.round(old + (grey - old) * stroke.covered[p]!))
}

/** The area of one grey around a pixel filled with another one. */
export const fillArea = (pixels: Uint8Array, at: Point, { grey, mirrored }: Brush): Uint8Array => {
  const filled = pixels.slice()
  const flood = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= ITEM_SIDE_PX || y >= ITEM_SIDE_PX) return
    const start = pixels[y * ITEM_SIDE_PX + x]!
    const seen = new Uint8Array(ITEM_BYTES)
    const queue = [y * ITEM_SIDE_PX + x]
    while (queue.length > 0) {
      const p = queue.pop()!
      if (seen[p] || Math.abs(pixels[p]! - start) > ALIKE) continue
      seen[p] = 1
      filled[p] = grey
      const column = p % ITEM_SIDE_PX
      if (column > 0) queue.push(p - 1)
      if (column < ITEM_SIDE_PX - 1) queue.push(p + 1)
      if (p >= ITEM_SIDE_PX) queue.push(p - ITEM_SIDE_PX)
      if (p < ITEM_BYTES - ITEM_SIDE_PX) queue.push(p + ITEM_SIDE_PX)
    }
  }
  const [x, y] = [Math.floor(at.x), Math.floor(at.y)]
  flood(x, y)
  if (mirrored) flood(ITEM_SIDE_PX - 1 - x, y)
  return filled
}
