import { describe, expect, it } from 'vitest'
import { decodeItemTable, encodeItemTable, ITEM_TABLE_ROW_BYTES, type ItemTable } from './index.ts'

const table: ItemTable = {
  difficulty: Float32Array.of(-3.8918, 0, 2.5),
  margin: Float32Array.of(1, 0, -0.75),
  suspicion: Float32Array.of(0, 0.5, 0.875),
  agreement: Uint8Array.of(5, 255, 0),
  nearestIndex: Uint16Array.of(0, 59_999, 65_535),
  nearestDistance: Float32Array.of(0, 3.25, 28),
  x: Float32Array.of(-12.5, 3, Number.NaN),
  y: Float32Array.of(7, -0, Number.NaN),
}

describe('the item table', () => {
  it('comes back as it went, from an odd number of items and from any place in a buffer', () => {
    const bytes = encodeItemTable(table)
    expect(bytes).toHaveLength(3 * ITEM_TABLE_ROW_BYTES)
    const around = new Uint8Array(bytes.length + 8)
    around.set(bytes, 3)
    expect(decodeItemTable(bytes, 3)).toEqual(table)
    expect(decodeItemTable(around.subarray(3, 3 + bytes.length), 3)).toEqual(table)
  })

  it('is little-endian, column after column, 27 bytes an item', () => {
    const bytes = encodeItemTable({ ...table, difficulty: Float32Array.of(1, 0, 0) })
    expect(ITEM_TABLE_ROW_BYTES).toBe(27)
    expect([...bytes.subarray(0, 4)]).toEqual([0, 0, 0x80, 0x3f])
    expect([...bytes.subarray(36, 39)]).toEqual([5, 255, 0])
    expect([...bytes.subarray(39, 45)]).toEqual([0, 0, 0x5f, 0xea, 0xff, 0xff])
  })

  it('refuses columns that differ in length and bytes of another number of items', () => {
    expect(() => encodeItemTable({ ...table, y: new Float32Array(2) })).toThrow(
      'Column y of the item table has 2 entries instead of 3',
    )
    expect(() => decodeItemTable(new Uint8Array(80), 3)).toThrow('80 bytes instead of 81')
  })
})
