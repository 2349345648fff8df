import type { PackedTensor } from './weights.ts'

/** What stands before the bytes of a file for browsers. */
export interface ModelHeader {
  /** TensorFlow.js' layers format. */
  topology: object
  tensors: PackedTensor[]
}

const LENGTH_BYTES = 4

/** A header as JSON, its length in four bytes before it, the bytes after it: one file, one request. */
export const writeFramed = (header: object, bytes: Uint8Array): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(header))
  const framed = new Uint8Array(LENGTH_BYTES + json.length + bytes.length)
  new DataView(framed.buffer).setUint32(0, json.length, true)
  framed.set(json, LENGTH_BYTES)
  framed.set(bytes, LENGTH_BYTES + json.length)
  return framed
}

/** Undoes `writeFramed`. Throws where the bytes are cut off or their header is no JSON. */
export const readFramed = <Header extends object>(
  framed: Uint8Array,
): { header: Header; bytes: Uint8Array } => {
  const length =
    framed.length < LENGTH_BYTES
      ? Number.POSITIVE_INFINITY
      : new DataView(framed.buffer, framed.byteOffset).getUint32(0, true)
  if (framed.length < LENGTH_BYTES + length) throw new RangeError('The file ends within its header')
  const json = new TextDecoder().decode(framed.subarray(LENGTH_BYTES, LENGTH_BYTES + length))
  return { header: JSON.parse(json) as Header, bytes: framed.subarray(LENGTH_BYTES + length) }
}
