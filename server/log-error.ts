/** How many causes are told. */
const DEPTH = 3

const FRAME = /^ {4}at /

const isDatabaseError = (error: Error): boolean => 'severity' in error || 'routine' in error

/** What happened, without what it happened with. */
const messageOf = (error: Error): string =>
  // PostgreSQL says in its message which value it did not like.
  isDatabaseError(error) ? 'refused by the database' : error.message.split('\nparams:')[0]!

/**
 * An error as a log line tells it: what and where, never with what. A query that failed holds its parameters, which are nicknames
 * and hashes, in its message, its stack and its properties.
 */
export const logError = (error: unknown, depth = DEPTH): unknown => {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown }
  return {
    type: error.name,
    message: messageOf(error),
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => FRAME.test(line))
      .join('\n'),
    ...(error.cause !== undefined && depth > 1 && { cause: logError(error.cause, depth - 1) }),
  }
}
