/** What a layer's output looks like. Lengths in units: one unit is a pixel of an item. */
export type LayerGlyph =
  /** Feature maps: a front of width × height, `depth` further back. */
  | { kind: 'maps'; width: number; height: number; depth: number }
  /** A column of numbers, as tall as a square of that many pixels is wide. */
  | { kind: 'column'; width: number; height: number; depth: 0 }

/** So much of a unit a feature map is thick: 64 maps would otherwise hide everything beside them. */
const UNITS_PER_MAP = 0.25
const COLUMN_WIDTH = 2.5

/** @param shape [height, width, maps], [height, width] or [numbers] */
export const layerGlyph = (shape: readonly number[]): LayerGlyph => {
  const [height = 1, width = 1, maps = 1] = shape
  if (shape.length < 2) return { kind: 'column', width: COLUMN_WIDTH, height: Math.sqrt(height), depth: 0 }
  return { kind: 'maps', width, height, depth: maps * UNITS_PER_MAP }
}

/** The room a glyph takes: maps recede to the upper right by half their depth each way. */
export const glyphSize = ({ width, height, depth }: LayerGlyph) => ({
  width: width + depth / 2,
  height: height + depth / 2,
})

/** SVG path of its front and, behind feature maps, of the top and the right side. Origin at the upper left of its room. */
export const glyphPaths = (glyph: LayerGlyph): { front: string; top: string | null; side: string | null } => {
  const back = glyph.depth / 2
  const { width: w, height: h } = glyph
  const front = `M0 ${back}h${w}v${h}h${-w}z`
  if (glyph.kind === 'column') return { front, top: null, side: null }
  return {
    front,
    top: `M0 ${back}l${back} ${-back}h${w}l${-back} ${back}z`,
    side: `M${w} ${back}l${back} ${-back}v${h}l${-back} ${back}z`,
  }
}
