/** Cells of a heat map's side; a cell stands for 4 × 4 pixels of the item. */
export const HEAT_SIDE = 7
export const HEAT_CELLS = HEAT_SIDE * HEAT_SIDE
/** The greatest level of a cell, the hottest of its map; 0 is a cell that spoke for nothing. */
export const HEAT_MOST = 15
/** Two cells a byte; the last half byte of a map is empty. */
export const HEAT_BYTES = Math.ceil(HEAT_CELLS / 2)

/** A map of HEAT_CELLS levels, row by row, in HEAT_BYTES bytes, the first of two cells in the high half. Throws for other sizes or levels. */
export const encodeHeatMap = (levels: ArrayLike<number>): Uint8Array => {
  if (levels.length !== HEAT_CELLS)
    throw new Error(`A heat map has ${levels.length} cells instead of ${HEAT_CELLS}`)
  const bytes = new Uint8Array(HEAT_BYTES)
  for (let cell = 0; cell < HEAT_CELLS; cell += 1) {
    const level = levels[cell]!
    if (!(Number.isInteger(level) && level >= 0 && level <= HEAT_MOST))
      throw new Error(`${level} is no level of a heat map`)
    bytes[cell >> 1]! |= cell % 2 === 0 ? level << 4 : level
  }
  return bytes
}

/** Reads what `encodeHeatMap` wrote. Throws where the bytes are not one map. */
export const decodeHeatMap = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length !== HEAT_BYTES)
    throw new Error(`A heat map has ${bytes.length} bytes instead of ${HEAT_BYTES}`)
  return Uint8Array.from({ length: HEAT_CELLS }, (_, cell) =>
    cell % 2 === 0 ? bytes[cell >> 1]! >> 4 : bytes[cell >> 1]! & HEAT_MOST,
  )
}
