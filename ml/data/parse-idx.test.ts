import { describe, expect, it } from 'vitest'
import { parseIdx } from './parse-idx.ts'

const twoByTwo = Uint8Array.of(0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 2, 10, 20, 30, 40)

describe('parseIdx', () => {
  it('reads shape and values', () => {
    expect(parseIdx(twoByTwo, 'a')).toEqual({ shape: [2, 2], values: Uint8Array.of(10, 20, 30, 40) })
  })

  it.each([
    ['a file without the magic', Uint8Array.of(1, 0, 8, 1), 'labels is not an IDX file'],
    ['an empty file', new Uint8Array(), 'labels is not an IDX file'],
    ['another type', Uint8Array.of(0, 0, 13, 1, 0, 0, 0, 0), 'labels holds IDX type 13'],
    ['a cut header', twoByTwo.subarray(0, 9), 'labels is truncated inside its header'],
    ['cut values', twoByTwo.subarray(0, 15), 'labels holds 3 values where its header says 4'],
    ['too many values', Uint8Array.of(...twoByTwo, 1), 'labels holds 5 values where its header says 4'],
  ])('refuses %s by name', (_, bytes, message) => {
    expect(() => parseIdx(bytes, 'labels')).toThrow(message)
  })
})
