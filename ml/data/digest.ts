import { createHash } from 'node:crypto'

/** Hex digest of the bytes; several buffers count as one run of bytes. */
export const digest = (algorithm: 'md5' | 'sha256', ...buffers: Uint8Array[]): string => {
  const hash = createHash(algorithm)
  for (const buffer of buffers) hash.update(buffer)
  return hash.digest('hex')
}
