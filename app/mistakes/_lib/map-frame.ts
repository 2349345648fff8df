/** The part of the plane (0 … 1 either way) that the map shows: its middle, and how many times enlarged. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export const WHOLE: Frame = { x: 0.5, y: 0.5, zoom: 1 }
const ZOOM_MOST = 40
/** Left free around the outermost points. */
const MARGIN = 0.03

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** Half the side of the part shown. */
const reachOf = ({ zoom }: Frame): number => (0.5 + MARGIN) / zoom

/** Never so far that only emptiness is seen. */
export const settle = ({ x, y, zoom }: Frame): Frame => ({
  x: clamp(x, 0, 1),
  y: clamp(y, 0, 1),
  zoom: clamp(zoom, 1, ZOOM_MOST),
})

/** Left, top, right, bottom of the part shown. */
export const edgesOf = (frame: Frame): readonly [number, number, number, number] => {
  const reach = reachOf(frame)
  return [frame.x - reach, frame.y - reach, frame.x + reach, frame.y + reach]
}

/** Where a point of the plane is drawn on a map of `side` pixels. */
export const toScreen = (frame: Frame, side: number, x: number, y: number): readonly [number, number] => {
  const scale = side / (2 * reachOf(frame))
  return [(x - frame.x) * scale + side / 2, (y - frame.y) * scale + side / 2]
}

export const toPlane = (frame: Frame, side: number, left: number, top: number): readonly [number, number] => {
  const scale = (2 * reachOf(frame)) / side
  return [(left - side / 2) * scale + frame.x, (top - side / 2) * scale + frame.y]
}

/** Enlarges by `factor` so that what is at this place of the screen stays there. */
export const zoomAt = (frame: Frame, side: number, left: number, top: number, factor: number): Frame => {
  const [x, y] = toPlane(frame, side, left, top)
  const zoom = clamp(frame.zoom * factor, 1, ZOOM_MOST)
  const kept = frame.zoom / zoom
  return settle({ x: x + (frame.x - x) * kept, y: y + (frame.y - y) * kept, zoom })
}

/** Moves by parts of what is shown. */
export const pan = (frame: Frame, right: number, down: number): Frame => {
  const side = 2 * reachOf(frame)
  return settle({ ...frame, x: frame.x + right * side, y: frame.y + down * side })
}

/** Shows this part, as large as it fits. */
export const frameOf = ([left, top, right, bottom]: readonly [number, number, number, number]): Frame =>
  settle({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    zoom: 1 / Math.max(right - left, bottom - top, 1e-3),
  })

/** The item nearest to a place of the screen, within `reachPx` of it; null where there is none. */
export const itemAt = (
  frame: Frame,
  side: number,
  { x, y }: { readonly x: Float32Array; readonly y: Float32Array },
  left: number,
  top: number,
  reachPx: number,
): number | null => {
  let nearest: number | null = null
  let least = reachPx ** 2
  for (let item = 0; item < x.length; item += 1) {
    const [px, py] = toScreen(frame, side, x[item]!, y[item]!)
    const distance = (px - left) ** 2 + (py - top) ** 2
    if (distance <= least) {
      least = distance
      nearest = item
    }
  }
  return nearest
}
