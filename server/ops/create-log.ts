import pino, { type DestinationStream, type Logger } from 'pino'

type Logged = Record<string, unknown>

/** What a failed query was, without the values that it carried: among them are nicknames and tokens' hashes. */
const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const { type, message, stack, code, ...rest } = pino.stdSerializers.err(error) as unknown as Logged
  if (!('query' in error)) return { type, message, stack, code }
  const cause = error.cause instanceof Error ? error.cause.message : undefined
  return { type, message: cause ?? 'a query failed', query: rest.query, code: code ?? codeOf(error.cause) }
}

const codeOf = (cause: unknown): unknown => (cause as { code?: unknown } | undefined)?.code

/** The server's log: one JSON object a line. Rooms and players are in it by their random ids only. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, serializers: { err: describeError } }, destination)
