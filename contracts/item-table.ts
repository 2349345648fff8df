/** The columns of the item table in their order, each with what one entry is. */
const COLUMNS = {
  /** Difficulty before anybody has played the item, in logits; 0 where success is even. */
  difficulty: 'f32',
  /** Mean over the contestants of p(label) − the largest other p, −1 … 1. */
  margin: 'f32',
  /** How far the contestants speak against the label, 0 … 1. */
  suspicion: 'f32',
  /** Contestants that are right. */
  agreement: 'u8',
  /** The nearest of the dataset's training images, in its own order. */
  nearestIndex: 'u16',
  /** Its Euclidean distance over the 784 grey values / 255. */
  nearestDistance: 'f32',
  /** Place in the plane; NaN where there is no embedding. */
  x: 'f32',
  y: 'f32',
} as const

const ARRAYS = { f32: Float32Array, u8: Uint8Array, u16: Uint16Array } as const
const KINDS = {
  f32: { bytes: 4, get: 'getFloat32', set: 'setFloat32' },
  u8: { bytes: 1, get: 'getUint8', set: 'setUint8' },
  u16: { bytes: 2, get: 'getUint16', set: 'setUint16' },
} as const

type Columns = typeof COLUMNS

/** What is known of every item, one array a column, one entry an item. */
export type ItemTable = {
  [C in keyof Columns]: { f32: Float32Array; u8: Uint8Array; u16: Uint16Array }[Columns[C]]
}

const columns = Object.entries(COLUMNS) as [keyof Columns, keyof typeof KINDS][]

/** Bytes of one item over all columns. */
export const ITEM_TABLE_ROW_BYTES = columns.reduce((sum, [, kind]) => sum + KINDS[kind].bytes, 0)

/** The bytes of `content/items.bin.gz` before gzip: column after column, little-endian. Throws where columns differ in length. */
export const encodeItemTable = (table: ItemTable): Uint8Array => {
  const count = table.difficulty.length
  const bytes = new Uint8Array(count * ITEM_TABLE_ROW_BYTES)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [name, kind] of columns) {
    const { bytes: size, set } = KINDS[kind]
    const column = table[name]
    if (column.length !== count)
      throw new Error(`Column ${name} of the item table has ${column.length} entries instead of ${count}`)
    for (let i = 0; i < count; i += 1, at += size) view[set](at, column[i]!, true)
  }
  return bytes
}

/** Reads what `encodeItemTable` wrote. Throws where the bytes are not those of `count` items. */
export const decodeItemTable = (bytes: Uint8Array, count: number): ItemTable => {
  if (bytes.length !== count * ITEM_TABLE_ROW_BYTES)
    throw new Error(`The item table has ${bytes.length} bytes instead of ${count * ITEM_TABLE_ROW_BYTES}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  const decoded = columns.map(([name, kind]) => {
    const { bytes: size, get } = KINDS[kind]
    const column = new ARRAYS[kind](count)
    for (let i = 0; i < count; i += 1, at += size) column[i] = view[get](at, true)
    return [name, column]
  })
  return Object.fromEntries(decoded) as ItemTable
}
