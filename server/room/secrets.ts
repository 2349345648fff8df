import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH } from '../../contracts/index.ts'

/** 192 random bits, as text that fits a URL or a header. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** Tokens are stored as this only. They are random, so a fast hash is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Compared in constant time. */
export const matchesHash = (token: string, hash: string): boolean => {
  const a = Buffer.from(hashToken(token))
  const b = Buffer.from(hash)
  return a.length === b.length && timingSafeEqual(a, b)
}

export const newId = (): string => randomBytes(9).toString('base64url')

export const newRoomCode = (): string =>
  Array.from(
    { length: ROOM_CODE_LENGTH },
    () => ROOM_CODE_ALPHABET[randomInt(ROOM_CODE_ALPHABET.length)],
  ).join('')

/** A game's seed, also readable in a link. */
export const newSeed = (): string => randomBytes(8).toString('hex')
