import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/index.ts'

const HEADER_BYTES = 54
const PALETTE_BYTES = 4 * 256

/** File and info header and palette of an 8-bit grey BMP, a character a byte: no checksums and, at 28 pixels a row, no padding. */
const greyBitmapHead = (): string => {
  const head = new Uint8Array(HEADER_BYTES + PALETTE_BYTES)
  const view = new DataView(head.buffer)
  head.set([0x42, 0x4d])
  view.setUint32(2, head.length + ITEM_BYTES, true)
  view.setUint32(10, head.length, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, ITEM_SIDE_PX, true)
  // Negative: the rows go from top to bottom, as the dataset stores them.
  view.setInt32(22, -ITEM_SIDE_PX, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 8, true)
  for (let grey = 0; grey < 256; grey += 1) head.set([grey, grey, grey, 0], HEADER_BYTES + 4 * grey)
  return String.fromCharCode(...head)
}

/** The same before every picture, and a gallery that is scrolled draws dozens a second. */
const HEAD = greyBitmapHead()

/**
 * The address of an item's picture, made of its pixels: an <img> of it needs no request and no canvas.
 *
 * @param imageBase64 784 grey values
 */
export const garmentImage = (imageBase64: string): string =>
  // 1,078 bytes are no multiple of 3, so head and pixels are encoded together.
  `data:image/bmp;base64,${btoa(HEAD + atob(imageBase64))}`
