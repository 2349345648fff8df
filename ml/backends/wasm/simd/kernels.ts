// AssemblyScript: compiled into kernels.wasm by `npm run wasm -w ml`, which works on the wasm backend's own memory. Pointers count bytes,
// tensors are float32; four values at a time, then those left over.

/**
 * Adds one image's share of a convolution's filter gradient to sums [rows × n]: columns [rows × positions] times dy [positions × n].
 * Eight positions at once, as the sums' own traffic is what takes long; stretches where the input is black are passed over.
 */
export function addProduct(columns: usize, dy: usize, sums: usize, rows: i32, positions: i32, n: i32): void {
  const row = (<usize>n) << 2
  const fours = row & ~15
  const column = (<usize>positions) << 2
  const eights = positions & ~7
  for (let p = 0; p < eights; p += 8) {
    const from = dy + <usize>p * row
    for (let r = 0; r < rows; r++) {
      const at = columns + <usize>r * column + ((<usize>p) << 2)
      if (!v128.any_true(v128.or(v128.load(at), v128.load(at, 16)))) continue
      const a = v128.load32_splat(at)
      const b = v128.load32_splat(at, 4)
      const c = v128.load32_splat(at, 8)
      const d = v128.load32_splat(at, 12)
      const e = v128.load32_splat(at, 16)
      const f = v128.load32_splat(at, 20)
      const g = v128.load32_splat(at, 24)
      const h = v128.load32_splat(at, 28)
      const to = sums + <usize>r * row
      let i: usize = 0
      for (; i < fours; i += 16) {
        const v = from + i
        const ab = f32x4.add(f32x4.mul(a, v128.load(v)), f32x4.mul(b, v128.load(v + row)))
        const cd = f32x4.add(f32x4.mul(c, v128.load(v + 2 * row)), f32x4.mul(d, v128.load(v + 3 * row)))
        const ef = f32x4.add(f32x4.mul(e, v128.load(v + 4 * row)), f32x4.mul(f, v128.load(v + 5 * row)))
        const gh = f32x4.add(f32x4.mul(g, v128.load(v + 6 * row)), f32x4.mul(h, v128.load(v + 7 * row)))
        const eight = f32x4.add(f32x4.add(ab, cd), f32x4.add(ef, gh))
        v128.store(to + i, f32x4.add(v128.load(to + i), eight))
      }
      for (; i < row; i += 4) {
        let sum = load<f32>(to + i)
        for (let k: usize = 0; k < 8; k++) sum += load<f32>(at + (k << 2)) * load<f32>(from + i + k * row)
        store<f32>(to + i, sum)
      }
    }
  }
  for (let p = eights; p < positions; p++) {
    const from = dy + <usize>p * row
    for (let r = 0; r < rows; r++) {
      const at = columns + <usize>r * column + ((<usize>p) << 2)
      const a = v128.load32_splat(at)
      const to = sums + <usize>r * row
      let i: usize = 0
      for (; i < fours; i += 16)
        v128.store(to + i, f32x4.add(v128.load(to + i), f32x4.mul(a, v128.load(from + i))))
      for (; i < row; i += 4) store<f32>(to + i, load<f32>(to + i) + load<f32>(at) * load<f32>(from + i))
    }
  }
}

/**
 * Gradient of max pooling by 2 × 2: each value of dy [windowsHigh, width/2, channels] goes to the first largest of its four inputs
 * [2 · windowsHigh, width, channels], the others get 0.
 */
export function spreadToLargest(
  x: usize,
  dy: usize,
  dx: usize,
  windowsHigh: i32,
  width: i32,
  channels: i32,
): void {
  const right = (<usize>channels) << 2
  const below = <usize>width * right
  const corner = below + right
  let out = dy
  for (let row = 0; row < windowsHigh; row++) {
    for (let column = 0; column < width; column += 2) {
      let at = <usize>row * 2 * below + <usize>column * right
      const end = at + right
      for (const fours = at + (right & ~15); at < fours; at += 16, out += 16) {
        const a = v128.load(x + at)
        const b = v128.load(x + at + right)
        const c = v128.load(x + at + below)
        const d = v128.load(x + at + corner)
        const above = f32x4.gt(b, a)
        const beneath = f32x4.gt(d, c)
        const lower = v128.or(
          v128.and(f32x4.gt(c, a), f32x4.gt(c, b)),
          v128.and(f32x4.gt(d, a), f32x4.gt(d, b)),
        )
        const value = v128.load(out)
        const high = v128.andnot(value, lower)
        const low = v128.and(value, lower)
        v128.store(dx + at, v128.andnot(high, above))
        v128.store(dx + at + right, v128.and(high, above))
        v128.store(dx + at + below, v128.andnot(low, beneath))
        v128.store(dx + at + corner, v128.and(low, beneath))
      }
      for (; at < end; at += 4, out += 4) {
        const a = load<f32>(x + at)
        const b = load<f32>(x + at + right)
        const c = load<f32>(x + at + below)
        const d = load<f32>(x + at + corner)
        store<f32>(dx + at, 0)
        store<f32>(dx + at + right, 0)
        store<f32>(dx + at + below, 0)
        store<f32>(dx + at + corner, 0)
        const lower = (c > a && c > b) || (d > a && d > b)
        const to = lower ? below + (d > c ? right : 0) : b > a ? right : 0
        store<f32>(dx + at + to, load<f32>(out))
      }
    }
  }
}

/** Adds the rows of values [rows × n] to sums [n]. */
export function addRows(values: usize, sums: usize, rows: i32, n: i32): void {
  const row = (<usize>n) << 2
  const fours = row & ~15
  const eights = rows & ~7
  for (let r = 0; r < eights; r += 8) {
    const from = values + <usize>r * row
    let i: usize = 0
    for (; i < fours; i += 16) {
      const v = from + i
      const ab = f32x4.add(v128.load(v), v128.load(v + row))
      const cd = f32x4.add(v128.load(v + 2 * row), v128.load(v + 3 * row))
      const ef = f32x4.add(v128.load(v + 4 * row), v128.load(v + 5 * row))
      const gh = f32x4.add(v128.load(v + 6 * row), v128.load(v + 7 * row))
      const eight = f32x4.add(f32x4.add(ab, cd), f32x4.add(ef, gh))
      v128.store(sums + i, f32x4.add(v128.load(sums + i), eight))
    }
    for (; i < row; i += 4) {
      let sum = load<f32>(sums + i)
      for (let k: usize = 0; k < 8; k++) sum += load<f32>(from + i + k * row)
      store<f32>(sums + i, sum)
    }
  }
  for (let r = eights; r < rows; r++) {
    const from = values + <usize>r * row
    let i: usize = 0
    for (; i < fours; i += 16) v128.store(sums + i, f32x4.add(v128.load(sums + i), v128.load(from + i)))
    for (; i < row; i += 4) store<f32>(sums + i, load<f32>(sums + i) + load<f32>(from + i))
  }
}

/**
 * The product of x [depth × rows], transposed, and y [depth × columns] → out [rows × columns]: sixteen rows by two columns are added
 * up in registers. The second of an odd number of columns is the first once more.
 */
export function transposedProduct(x: usize, y: usize, out: usize, depth: i32, rows: i32, columns: i32): void {
  const xRow = (<usize>rows) << 2
  const yRow = (<usize>columns) << 2
  const sixteens = xRow & ~63
  const end = y + <usize>depth * yRow
  for (let r: usize = 0; r < sixteens; r += 64) {
    for (let j: usize = 0; j < yRow; j += 8) {
      const k = j + 4 < yRow ? j + 4 : j
      let a0 = f32x4.splat(0)
      let a1 = f32x4.splat(0)
      let a2 = f32x4.splat(0)
      let a3 = f32x4.splat(0)
      let b0 = f32x4.splat(0)
      let b1 = f32x4.splat(0)
      let b2 = f32x4.splat(0)
      let b3 = f32x4.splat(0)
      for (let v = x + r, w = y; w < end; v += xRow, w += yRow) {
        const a = v128.load32_splat(w + j)
        const b = v128.load32_splat(w + k)
        const x0 = v128.load(v)
        const x1 = v128.load(v, 16)
        const x2 = v128.load(v, 32)
        const x3 = v128.load(v, 48)
        a0 = f32x4.add(a0, f32x4.mul(x0, a))
        b0 = f32x4.add(b0, f32x4.mul(x0, b))
        a1 = f32x4.add(a1, f32x4.mul(x1, a))
        b1 = f32x4.add(b1, f32x4.mul(x1, b))
        a2 = f32x4.add(a2, f32x4.mul(x2, a))
        b2 = f32x4.add(b2, f32x4.mul(x2, b))
        a3 = f32x4.add(a3, f32x4.mul(x3, a))
        b3 = f32x4.add(b3, f32x4.mul(x3, b))
      }
      const at = out + (r >> 2) * yRow
      storeDown(at + j, yRow, a0)
      storeDown(at + k, yRow, b0)
      storeDown(at + 4 * yRow + j, yRow, a1)
      storeDown(at + 4 * yRow + k, yRow, b1)
      storeDown(at + 8 * yRow + j, yRow, a2)
      storeDown(at + 8 * yRow + k, yRow, b2)
      storeDown(at + 12 * yRow + j, yRow, a3)
      storeDown(at + 12 * yRow + k, yRow, b3)
    }
  }
  for (let r = sixteens; r < xRow; r += 4) {
    for (let j: usize = 0; j < yRow; j += 4) {
      let sum: f32 = 0
      for (let v = x + r, w = y + j; w < end; v += xRow, w += yRow) sum += load<f32>(v) * load<f32>(w)
      store<f32>(out + (r >> 2) * yRow + j, sum)
    }
  }
}

/** Stores four values one below the other in a matrix whose rows are `row` bytes long. */
function storeDown(at: usize, row: usize, values: v128): void {
  v128.store_lane<f32>(at, values, 0)
  v128.store_lane<f32>(at + row, values, 1)
  v128.store_lane<f32>(at + 2 * row, values, 2)
  v128.store_lane<f32>(at + 3 * row, values, 3)
}

/** Bytes that `narrowProduct` needs to lay its second matrix out in. */
export function narrowSpace(depth: i32, columns: i32): i32 {
  return ((depth & ~3) * ((columns + 1) & ~1)) << 2
}

/**
 * The product of a [rows × depth], which stays as it lies, and b [depth × columns], told as for `product` → out [rows × columns], for few
 * columns: b is laid out in pairs of columns, four depths of each at a time, and four rows by two columns are added up in registers. More sums than
 * eight at once do not stay there. What the last rows and columns lack is done again.
 */
export function narrowProduct(
  a: usize,
  b: usize,
  bColumn: usize,
  bStep: usize,
  out: usize,
  space: usize,
  rows: i32,
  depth: i32,
  columns: i32,
): void {
  const fours = depth & ~3
  const row = (<usize>depth) << 2
  let to = space
  for (let j = 0; j < columns; j += 2) {
    const left = b + <usize>j * bColumn
    const right = b + <usize>min(j + 1, columns - 1) * bColumn
    for (let k = 0; k < fours; k += 4, to += 32) {
      v128.store(to, gather(left + <usize>k * bStep, bStep))
      v128.store(to, gather(right + <usize>k * bStep, bStep), 16)
    }
  }
  const none = f32x4.splat(0)
  for (let r = 0; r < rows; r += 4) {
    const second = min(r + 1, rows - 1)
    const third = min(r + 2, rows - 1)
    const fourth = min(r + 3, rows - 1)
    let panel = space
    for (let j = 0; j < columns; j += 2) {
      let p = a + <usize>r * row
      let q = a + <usize>second * row
      let s = a + <usize>third * row
      let t = a + <usize>fourth * row
      let pLeft = none
      let pRight = none
      let qLeft = none
      let qRight = none
      let sLeft = none
      let sRight = none
      let tLeft = none
      let tRight = none
      for (
        const end = panel + ((<usize>fours) << 3);
        panel < end;
        panel += 32, p += 16, q += 16, s += 16, t += 16
      ) {
        const pFour = v128.load(p)
        const qFour = v128.load(q)
        const sFour = v128.load(s)
        const tFour = v128.load(t)
        const left = v128.load(panel)
        pLeft = f32x4.add(pLeft, f32x4.mul(pFour, left))
        qLeft = f32x4.add(qLeft, f32x4.mul(qFour, left))
        sLeft = f32x4.add(sLeft, f32x4.mul(sFour, left))
        tLeft = f32x4.add(tLeft, f32x4.mul(tFour, left))
        const right = v128.load(panel, 16)
        pRight = f32x4.add(pRight, f32x4.mul(pFour, right))
        qRight = f32x4.add(qRight, f32x4.mul(qFour, right))
        sRight = f32x4.add(sRight, f32x4.mul(sFour, right))
        tRight = f32x4.add(tRight, f32x4.mul(tFour, right))
      }
      const k = min(j + 1, columns - 1)
      storeSum(out, r * columns + j, pLeft)
      storeSum(out, r * columns + k, pRight)
      storeSum(out, second * columns + j, qLeft)
      storeSum(out, second * columns + k, qRight)
      storeSum(out, third * columns + j, sLeft)
      storeSum(out, third * columns + k, sRight)
      storeSum(out, fourth * columns + j, tLeft)
      storeSum(out, fourth * columns + k, tRight)
    }
  }
  if (fours === depth) return
  for (let r = 0; r < rows; r++) {
    for (let j = 0; j < columns; j++) {
      const at = out + ((<usize>(r * columns + j)) << 2)
      let sum = load<f32>(at)
      for (let k = fours; k < depth; k++) {
        sum +=
          load<f32>(a + <usize>r * row + ((<usize>k) << 2)) *
          load<f32>(b + <usize>j * bColumn + <usize>k * bStep)
      }
      store<f32>(at, sum)
    }
  }
}

/** Four values that lie `step` bytes apart. */
function gather(from: usize, step: usize): v128 {
  return f32x4(
    load<f32>(from),
    load<f32>(from + step),
    load<f32>(from + 2 * step),
    load<f32>(from + 3 * step),
  )
}

function storeSum(out: usize, index: i32, values: v128): void {
  const low = f32x4.extract_lane(values, 0) + f32x4.extract_lane(values, 1)
  const high = f32x4.extract_lane(values, 2) + f32x4.extract_lane(values, 3)
  store<f32>(out + ((<usize>index) << 2), low + high)
}

/** How much of the depth, and how many rows of the first matrix, are laid out for a product at once: 256 KiB, which stay in the cache. */
const DEEP: i32 = 256
const HIGH: i32 = 256

/** Bytes that `product` needs to lay its matrices out in. */
export function productSpace(columns: i32): i32 {
  return (((columns + 7) & ~7) * DEEP + HIGH * DEEP + 32) << 2
}

/**
 * The product of a [rows × depth] and b [depth × columns] → out [rows × columns]. Where their values lie is told by bytes from row to row,
 * or column to column, and from one depth to the next, so that either may be transposed. As Goto and van de Geijn do it (2008,
 * Anatomy of High-Performance Matrix Multiplication): strips of four rows and eight columns are laid out in the order in which they are
 * multiplied, and 4 × 8 sums stay in registers.
 */
export function product(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  bColumn: usize,
  bStep: usize,
  out: usize,
  space: usize,
  rows: i32,
  depth: i32,
  columns: i32,
): void {
  const row = (<usize>columns) << 2
  const strips = space + ((<usize>((columns + 7) & ~7) * DEEP) << 2)
  const corner = strips + ((<usize>(HIGH * DEEP)) << 2)
  for (let k = 0; k < depth; k += DEEP) {
    const deep = min(DEEP, depth - k)
    for (let j = 0; j < columns; j += 8) {
      const from = b + <usize>j * bColumn + <usize>k * bStep
      const to = space + ((<usize>(j * deep)) << 2)
      layOut(from, to, bColumn, bStep, min(4, columns - j), deep, 32)
      layOut(from + 4 * bColumn, to + 16, bColumn, bStep, min(4, columns - j - 4), deep, 32)
    }
    for (let top = 0; top < rows; top += HIGH) {
      const high = min(HIGH, rows - top)
      for (let i = 0; i < high; i += 4) {
        const from = a + <usize>(top + i) * aRow + <usize>k * aStep
        layOut(from, strips + ((<usize>(i * deep)) << 2), aRow, aStep, min(4, high - i), deep, 16)
      }
      for (let j = 0; j < columns; j += 8) {
        const panel = space + ((<usize>(j * deep)) << 2)
        for (let i = 0; i < high; i += 4) {
          const strip = strips + ((<usize>(i * deep)) << 2)
          const to = out + <usize>(top + i) * row + ((<usize>j) << 2)
          if (i + 4 <= high && j + 8 <= columns) addTile(strip, panel, to, deep, row, k === 0)
          else {
            // What lies beyond the matrix is worked out too, but elsewhere.
            const down = min(4, high - i)
            const width = (<usize>min(8, columns - j)) << 2
            for (let r = 0; r < down; r++) memory.copy(corner + ((<usize>r) << 5), to + <usize>r * row, width)
            addTile(strip, panel, corner, deep, 32, k === 0)
            for (let r = 0; r < down; r++) memory.copy(to + <usize>r * row, corner + ((<usize>r) << 5), width)
          }
        }
      }
    }
  }
}

/** Up to four lines of a matrix side by side, a depth every `stride` bytes; zeros for those that lack. */
function layOut(
  from: usize,
  to: usize,
  line: usize,
  step: usize,
  lines: i32,
  depth: i32,
  stride: usize,
): void {
  let k = 0
  if (lines === 4 && line === 4) {
    for (; k < depth; k++, from += step, to += stride) v128.store(to, v128.load(from))
  } else if (lines === 4 && step === 4) {
    for (; k + 4 <= depth; k += 4, from += 16, to += 4 * stride) {
      const p = v128.load(from)
      const q = v128.load(from + line)
      const r = v128.load(from + 2 * line)
      const s = v128.load(from + 3 * line)
      const pq = v128.shuffle<i32>(p, q, 0, 4, 1, 5)
      const rs = v128.shuffle<i32>(r, s, 0, 4, 1, 5)
      const pqHigh = v128.shuffle<i32>(p, q, 2, 6, 3, 7)
      const rsHigh = v128.shuffle<i32>(r, s, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<i32>(pq, rs, 0, 1, 4, 5))
      v128.store(to + stride, v128.shuffle<i32>(pq, rs, 2, 3, 6, 7))
      v128.store(to + 2 * stride, v128.shuffle<i32>(pqHigh, rsHigh, 0, 1, 4, 5))
      v128.store(to + 3 * stride, v128.shuffle<i32>(pqHigh, rsHigh, 2, 3, 6, 7))
    }
  }
  for (; k < depth; k++, from += step, to += stride) {
    for (let l = 0; l < 4; l++) {
      store<f32>(to + ((<usize>l) << 2), l < lines ? load<f32>(from + <usize>l * line) : 0)
    }
  }
}

/** Adds a strip of four rows times a panel of eight columns to a tile whose rows are `row` bytes apart; the first time nothing is there yet. */
function addTile(strip: usize, panel: usize, tile: usize, depth: i32, row: usize, first: bool): void {
  const none = f32x4.splat(0)
  let a0 = first ? none : v128.load(tile)
  let a1 = first ? none : v128.load(tile, 16)
  let b0 = first ? none : v128.load(tile + row)
  let b1 = first ? none : v128.load(tile + row, 16)
  let c0 = first ? none : v128.load(tile + 2 * row)
  let c1 = first ? none : v128.load(tile + 2 * row, 16)
  let d0 = first ? none : v128.load(tile + 3 * row)
  let d1 = first ? none : v128.load(tile + 3 * row, 16)
  for (const end = panel + ((<usize>depth) << 5); panel < end; panel += 32, strip += 16) {
    const left = v128.load(panel)
    const right = v128.load(panel, 16)
    const a = v128.load32_splat(strip)
    a0 = f32x4.add(a0, f32x4.mul(a, left))
    a1 = f32x4.add(a1, f32x4.mul(a, right))
    const b = v128.load32_splat(strip, 4)
    b0 = f32x4.add(b0, f32x4.mul(b, left))
    b1 = f32x4.add(b1, f32x4.mul(b, right))
    const c = v128.load32_splat(strip, 8)
    c0 = f32x4.add(c0, f32x4.mul(c, left))
    c1 = f32x4.add(c1, f32x4.mul(c, right))
    const d = v128.load32_splat(strip, 12)
    d0 = f32x4.add(d0, f32x4.mul(d, left))
    d1 = f32x4.add(d1, f32x4.mul(d, right))
  }
  v128.store(tile, a0)
  v128.store(tile, a1, 16)
  v128.store(tile + row, b0)
  v128.store(tile + row, b1, 16)
  v128.store(tile + 2 * row, c0)
  v128.store(tile + 2 * row, c1, 16)
  v128.store(tile + 3 * row, d0)
  v128.store(tile + 3 * row, d1, 16)
}

/** A dropout mask on the first `count` values, a multiple of 8, as `applyMask` does it: eight values from four hashes at once. */
export function applyMask(
  from: usize,
  to: usize,
  count: i32,
  threshold: i32,
  scale: f32,
  seed: i32,
  key: i32,
): void {
  const seeds = i32x4.splat(seed)
  const keys = i32x4.splat(key)
  const most = i32x4.splat(threshold - 1)
  const scales = f32x4.splat(scale)
  const half = i32x4.splat(0xffff)
  let counter = i32x4(0, 1, 2, 3)
  const end = from + ((<usize>count) << 2)
  for (; from < end; from += 32, to += 32, counter = i32x4.add(counter, i32x4.splat(4))) {
    let h = v128.xor(counter, seeds)
    h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x7feb352d))
    h = i32x4.mul(i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), keys), i32x4.splat(0x846ca68b))
    h = v128.xor(h, i32x4.shr_u(h, 16))
    const even = v128.and(scales, i32x4.gt_s(v128.and(h, half), most))
    const odd = v128.and(scales, i32x4.gt_s(i32x4.shr_u(h, 16), most))
    v128.store(to, f32x4.mul(v128.load(from), v128.shuffle<i32>(even, odd, 0, 4, 1, 5)))
    v128.store(to + 16, f32x4.mul(v128.load(from + 16), v128.shuffle<i32>(even, odd, 2, 6, 3, 7)))
  }
}

/**
 * A step of Adam on `count` values: their moments are changed where they are, the values become `out`. In the order, and so to the bit, of
 * TensorFlow.js' own sequence of fourteen operations; `firstLeft` is 1 − β₁ᵗ, `secondLeft` 1 − β₂ᵗ.
 */
export function adamStep(
  value: usize,
  gradient: usize,
  first: usize,
  second: usize,
  out: usize,
  count: i32,
  beta1: f32,
  gradientShare: f32,
  beta2: f32,
  squareShare: f32,
  firstLeft: f32,
  secondLeft: f32,
  minusRate: f32,
  epsilon: f32,
): void {
  const end = (<usize>count) << 2
  let i: usize = 0
  for (const fours = end & ~15; i < fours; i += 16) {
    const g = v128.load(gradient + i)
    const m = f32x4.add(
      f32x4.mul(v128.load(first + i), f32x4.splat(beta1)),
      f32x4.mul(g, f32x4.splat(gradientShare)),
    )
    const v = f32x4.add(
      f32x4.mul(v128.load(second + i), f32x4.splat(beta2)),
      f32x4.mul(f32x4.mul(g, g), f32x4.splat(squareShare)),
    )
    v128.store(first + i, m)
    v128.store(second + i, v)
    const deviation = f32x4.sqrt(f32x4.div(v, f32x4.splat(secondLeft)))
    const step = f32x4.div(f32x4.div(m, f32x4.splat(firstLeft)), f32x4.add(deviation, f32x4.splat(epsilon)))
    v128.store(out + i, f32x4.add(f32x4.mul(step, f32x4.splat(minusRate)), v128.load(value + i)))
  }
  for (; i < end; i += 4) {
    const g = load<f32>(gradient + i)
    const m: f32 = load<f32>(first + i) * beta1 + g * gradientShare
    const v: f32 = load<f32>(second + i) * beta2 + g * g * squareShare
    store<f32>(first + i, m)
    store<f32>(second + i, v)
    const step: f32 = m / firstLeft / (sqrt<f32>(v / secondLeft) + epsilon)
    store<f32>(out + i, step * minusRate + load<f32>(value + i))
  }
}
