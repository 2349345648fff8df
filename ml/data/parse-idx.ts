import { Failure } from '../failure.ts'

export interface Idx {
  /** Sizes of the axes, e.g. [60000, 28, 28]. */
  shape: number[]
  /** Values row by row. */
  values: Uint8Array
}

const UNSIGNED_BYTE = 0x08

/**
 * Parses an (unpacked) IDX file of unsigned bytes: two zero bytes, the type, the number of axes, one big-endian
 * uint32 per axis, then the values (http://yann.lecun.com/exdb/mnist/). Throws a Failure naming `name`.
 */
export const parseIdx = (bytes: Uint8Array, name: string): Idx => {
  if (bytes.length < 4 || bytes[0] !== 0 || bytes[1] !== 0) throw new Failure(`${name} is not an IDX file`)
  if (bytes[2] !== UNSIGNED_BYTE) throw new Failure(`${name} holds IDX type ${bytes[2]}, not unsigned bytes`)
  const axes = bytes[3]!
  const header = 4 + 4 * axes
  if (bytes.length < header) throw new Failure(`${name} is truncated inside its header`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis))
  const expected = shape.reduce((product, size) => product * size, 1)
  const values = bytes.subarray(header)
  if (values.length !== expected) {
    throw new Failure(`${name} holds ${values.length} values where its header says ${expected}`)
  }
  return { shape, values }
}
