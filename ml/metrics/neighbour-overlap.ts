/** Places in a plane, one entry an item. */
export interface Layout {
  x: Float32Array
  y: Float32Array
}

/** The `most` nearest other items of every item in no order, [count × most]. */
const nearestOf = ({ x, y }: Layout, most: number): Uint32Array => {
  const nearest = new Uint32Array(x.length * most)
  const squared = new Float64Array(most)
  for (let i = 0; i < x.length; i++) {
    squared.fill(Number.POSITIVE_INFINITY)
    let farthest = 0
    for (let j = 0; j < x.length; j++) {
      const distance = (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2
      if (j === i || !(distance < squared[farthest]!)) continue
      squared[farthest] = distance
      nearest[i * most + farthest] = j
      for (let k = 0; k < most; k++) if (squared[k]! > squared[farthest]!) farthest = k
    }
  }
  return nearest
}

/**
 * How far two layouts have the same items near each other: the mean share of an item's `most` nearest that are among them in both,
 * from 0 to 1. Turning, mirroring or scaling a layout changes nothing. By brute force: 10,000 items take seconds. 0 where
 * the layouts differ in length or have not `most` others.
 */
export const neighbourOverlap = (a: Layout, b: Layout, most: number): number => {
  const count = a.x.length
  if (b.x.length !== count || count <= most) return 0
  const [inA, inB] = [nearestOf(a, most), nearestOf(b, most)]
  let shared = 0
  for (let i = 0; i < count; i++) {
    const near = new Set(inA.subarray(i * most, (i + 1) * most))
    for (let k = i * most; k < (i + 1) * most; k++) shared += Number(near.has(inB[k]!))
  }
  return shared / (count * most)
}
