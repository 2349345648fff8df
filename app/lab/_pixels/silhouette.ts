import type { Label } from '../../../contracts/index.ts'
import { CLASS_OUTLINES } from '../../_components/class-silhouette.tsx'
import { fitGarment } from './fit-garment.ts'

/** Side of the field that the outlines are drawn on, and pixels of the picture a unit of it. */
const FIELD = 32
const FINE = 8
/** A middle tone of the data's cloth. */
const CLOTH = 185

/** The drawn sign of a class as an item of one grey, filling the frame; null where this browser has no canvas to draw on. */
export const silhouetteOf = (label: Label): Uint8Array | null => {
  const side = FIELD * FINE
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.scale(FINE, FINE)
  context.fill(new Path2D(CLASS_OUTLINES[label]!), 'evenodd')
  const { data } = context.getImageData(0, 0, side, side)
  return fitGarment({
    width: side,
    height: side,
    values: Float32Array.from({ length: side * side }, (_, p) => (data[4 * p + 3]! / 255) * CLOTH),
  })
}
