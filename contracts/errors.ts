/** Why a command was refused. The client turns a code into a sentence; `retryable` says whether the same command may pass later. */
export const ERROR_CODES = [
  'invalid-payload',
  'payload-too-large',
  'rate-limited',
  'foreign-origin',
  'not-signed-in',
  'not-host',
  'not-player',
  'room-not-found',
  'room-closed',
  'room-locked',
  'room-full',
  // It changes hands between servers.
  'room-moving',
  'too-many-seats',
  'no-late-join',
  'deck-too-small',
  'session-unknown',
  'banned',
  'nickname-taken',
  'nickname-invalid',
  'nickname-not-listed',
  'nickname-unsuitable',
  'player-unknown',
  'wrong-phase',
  'wrong-round',
  'too-late',
  'choice-not-offered',
  'already-answered',
  'answer-incomplete',
  'paused',
  'lifeline-unavailable',
  'team-unknown',
  'homework-unknown',
  'homework-over',
  'homework-full',
  'homework-date',
  'homework-game',
  'claim-unknown',
  'board-unknown',
  'ranked-limit',
  'ranked-exhausted',
  'storage-unavailable',
  // Said by the client itself: no answer came.
  'unreachable',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export interface Refusal {
  readonly code: ErrorCode
  readonly message: string
  readonly retryable: boolean
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal }

const RETRYABLE: ReadonlySet<ErrorCode> = new Set([
  'room-moving',
  'rate-limited',
  'storage-unavailable',
  'unreachable',
  'internal',
])

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (
  code: ErrorCode,
  message: string,
): { readonly ok: false; readonly error: Refusal } => ({
  ok: false,
  error: { code, message, retryable: RETRYABLE.has(code) },
})
