import { expect, it } from 'vitest'
import { garmentImage } from './garment-image.ts'

it('is a 28 × 28 bitmap whose pixels are the grey values, top row first', () => {
  const pixels = Uint8Array.from({ length: 784 }, (_, i) => i % 251)
  const address = garmentImage(Buffer.from(pixels).toString('base64'))
  const file = Buffer.from(address.replace('data:image/bmp;base64,', ''), 'base64')
  expect(file.toString('latin1', 0, 2)).toBe('BM')
  expect(file.readUInt32LE(2)).toBe(file.length)
  expect([file.readInt32LE(18), file.readInt32LE(22), file.readUInt16LE(28)]).toEqual([28, -28, 8])
  expect(file.subarray(file.readUInt32LE(10))).toEqual(Buffer.from(pixels))
})
