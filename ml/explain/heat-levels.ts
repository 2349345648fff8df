import { HEAT_CELLS, HEAT_MOST, HEAT_SIDE } from '../../contracts/heat-map.ts'

/** How much of each of `side` places lies in each of HEAT_SIDE cells, [HEAT_SIDE × side], as shares of the cell. */
const overlaps = (side: number): Float64Array => {
  const shares = new Float64Array(HEAT_SIDE * side)
  for (let cell = 0; cell < HEAT_SIDE; cell++) {
    for (let place = 0; place < side; place++) {
      // In units of 1 / (HEAT_SIDE · side), so that all edges are whole numbers.
      const from = Math.max(cell * side, place * HEAT_SIDE)
      const to = Math.min((cell + 1) * side, (place + 1) * HEAT_SIDE)
      shares[cell * side + place] = Math.max(0, to - from) / side
    }
  }
  return shares
}

/**
 * A map of side × side values averaged over the area of each of HEAT_SIDE × HEAT_SIDE cells. Where the map is the coarser one its
 * places stay visible as blocks: nothing is made to look finer than it is.
 */
export const resampleMap = (map: ArrayLike<number>, side: number): Float64Array => {
  const shares = overlaps(side)
  const cells = new Float64Array(HEAT_CELLS)
  for (let row = 0; row < HEAT_SIDE; row++) {
    for (let column = 0; column < HEAT_SIDE; column++) {
      let sum = 0
      for (let y = 0; y < side; y++) {
        const share = shares[row * side + y]!
        if (share === 0) continue
        for (let x = 0; x < side; x++) sum += share * shares[column * side + x]! * map[y * side + x]!
      }
      cells[row * HEAT_SIDE + column] = sum
    }
  }
  return cells
}

/** A map of side × side values as levels 0 … HEAT_MOST of HEAT_CELLS cells, the hottest cell at HEAT_MOST; what speaks against the answer is 0. */
export const heatLevels = (map: ArrayLike<number>, side: number): Uint8Array => {
  const cells = resampleMap(map, side)
  const most = cells.reduce((a, b) => Math.max(a, b), 0)
  return Uint8Array.from(cells, (value) =>
    most > 0 ? Math.round((HEAT_MOST * Math.max(0, value)) / most) : 0,
  )
}
