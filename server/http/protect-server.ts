import type { Server } from 'node:http'
import { createSecurityHeaders } from './security-headers.ts'

/** Who sends a request more slowly than this holds a connection on purpose. */
const HEADERS_WITHIN_MS = 15_000
const REQUEST_WITHIN_MS = 30_000
/** A browser sends a dozen or two. */
const HEADERS_MAX = 100
/** Node's own default, said here since it is a promise. */
export const SERVER_OPTIONS = { maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 } as const

/** Open sockets of all kinds: browsers keep several each, and 5,000 phones may stand behind one address. */
const CONNECTIONS_MAX = 40_000

/** Limits and headers of the whole port, also of what Socket.IO answers: to be called after it was attached. */
export const protectServer = (
  httpServer: Server,
  options: { readonly publicUrl: string | undefined; readonly dev?: boolean },
): void => {
  httpServer.headersTimeout = HEADERS_WITHIN_MS
  httpServer.requestTimeout = REQUEST_WITHIN_MS
  httpServer.maxHeadersCount = HEADERS_MAX
  httpServer.maxConnections = CONNECTIONS_MAX
  // First, so that an answer of Socket.IO has them too.
  httpServer.prependListener('request', createSecurityHeaders(options))
}
