import { type CutOut, luminance, type Photo } from './cut-out.ts'
import { fitGarment } from './fit-garment.ts'

/** A grey that is garment however dark it is there: what is trimmed goes by the mask, not by the cloth. */
const LEAST_CLOTH = 13

/**
 * A photograph as an item: grey, with light and dark turned round where `negated`, as in the data's own pipeline, on background 0; then
 * trimmed, brought to 28 pixels and centred.
 */
export const fromPhoto = (
  { width, height, data }: Photo,
  { mask }: Pick<CutOut, 'mask'>,
  negated: boolean,
): Uint8Array =>
  fitGarment({
    width,
    height,
    values: Float32Array.from(mask, (mark, p) => {
      if (!mark) return 0
      const grey = luminance(data, p)
      return Math.max(LEAST_CLOTH, negated ? 255 - grey : grey)
    }),
  })
