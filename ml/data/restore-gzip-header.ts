import type { DatasetFile } from './dataset-files.ts'

const HEADER_BYTES = 10
const FLAGS_AT = 3
const HAS_NAME = 0x08
const MADE_ON_UNIX = 3

/**
 * Debian's dataset-fashion-mnist holds the published files with the name and time taken out of their gzip headers (its
 * builds are reproducible), so their MD5 is not the published one though every image is. Puts the header of the published
 * file (RFC 1952) in front of the same compressed data; the caller's MD5 check then says whether it is the same.
 * Bytes that are not gzip, or whose header still has a name, come back as they are.
 */
export const restoreGzipHeader = (bytes: Uint8Array, file: DatasetFile): Uint8Array => {
  if (bytes.length < HEADER_BYTES || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[FLAGS_AT] !== 0)
    return bytes
  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  header.setUint32(0, 0x1f8b0800 | HAS_NAME)
  header.setUint32(4, file.packedAt, true)
  header.setUint8(9, MADE_ON_UNIX)
  const name = new TextEncoder().encode(`${file.name.replace(/\.gz$/, '')}\0`)
  return Buffer.concat([new Uint8Array(header.buffer), name, bytes.subarray(HEADER_BYTES)])
}
