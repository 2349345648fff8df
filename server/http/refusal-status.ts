import type { ErrorCode } from '../../contracts/index.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  'invalid-payload': 400,
  'not-signed-in': 401,
  'session-unknown': 401,
  banned: 403,
  'room-not-found': 404,
  'rate-limited': 429,
  'storage-unavailable': 503,
}

/** The HTTP status that says the same as a refusal; what is not expected here is a fault of the server. */
export const refusalStatus = (code: ErrorCode): number => STATUS[code] ?? 500
