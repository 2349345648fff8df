import { describe, expect, it } from 'vitest'
import { decodeHeatMap, encodeHeatMap, HEAT_BYTES, HEAT_CELLS, HEAT_MOST } from './heat-map.ts'

const levels = Uint8Array.from({ length: HEAT_CELLS }, (_, cell) => (cell * 7) % (HEAT_MOST + 1))

describe('a heat map in bytes', () => {
  it('holds two cells a byte, the first one high', () => {
    const bytes = encodeHeatMap(levels)
    expect(bytes).toHaveLength(HEAT_BYTES)
    // 0 and 7, 14 and 21 − 16; the last cell, 48 · 7 mod 16 = 0, stands alone.
    expect([bytes[0], bytes[1], bytes.at(-1)]).toEqual([0x07, 0xe5, 0x00])
    expect(decodeHeatMap(bytes)).toEqual(levels)
  })

  it('refuses other sizes and levels', () => {
    expect(() => encodeHeatMap([1, 2])).toThrow('2 cells instead of 49')
    expect(() => encodeHeatMap(levels.map((level) => level + 1))).toThrow('16 is no level')
    expect(() => decodeHeatMap(new Uint8Array(49))).toThrow('49 bytes instead of 25')
  })
})
