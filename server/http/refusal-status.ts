import type { ErrorCode } from '../../contracts/index.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  'invalid-payload': 400,
  'foreign-origin': 403,
  'not-signed-in': 401,
  'session-unknown': 401,
  banned: 403,
  'room-not-found': 404,
  'payload-too-large': 413,
  'homework-unknown': 404,
  'claim-unknown': 401,
  'board-unknown': 404,
  'nickname-invalid': 400,
  'nickname-unsuitable': 400,
  'nickname-taken': 409,
  'homework-date': 400,
  'homework-game': 409,
  'homework-full': 409,
  'rate-limited': 429,
  'storage-unavailable': 503,
  'room-moving': 503,
}

/** The HTTP status that says the same as a refusal; what is not expected here is a fault of the server. */
export const refusalStatus = (code: ErrorCode): number => STATUS[code] ?? 500
