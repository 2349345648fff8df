import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Metrics } from '../ops/metrics.ts'
import { hashToken, matchesHash } from '../room/secrets.ts'

const DATABASE_WITHIN_MS = 2_000
/** PostgreSQL's code of `disk_full`. */
const DISK_FULL = '53100'
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/

export interface OpsContext {
  readonly metrics: Metrics
  /** Resolves when the database has answered and could store something. */
  readonly pingDatabase: () => Promise<unknown>
  readonly isDraining: () => boolean
  readonly metricsToken: string | undefined
}

const send = (response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') => {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(text)
}

/** Why no traffic should come here; null where it may. */
const notReady = async ({ pingDatabase, isDraining }: OpsContext): Promise<string | null> => {
  if (isDraining()) return 'draining'
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('late')), DATABASE_WITHIN_MS)
  })
  try {
    await Promise.race([pingDatabase(), late])
    return null
  } catch (error) {
    return (error as { code?: unknown }).code === DISK_FULL
      ? 'the disk is full'
      : 'the database does not answer'
  } finally {
    clearTimeout(timer)
  }
}

/** With a token whoever has it; without one this machine, unless a proxy on it speaks for somebody else. */
const mayReadMetrics = ({ headers, socket }: IncomingMessage, token: string | undefined): boolean => {
  if (token === undefined)
    return LOOPBACK.test(socket.remoteAddress ?? '') && !headers['x-forwarded-for'] && !headers.forwarded
  const [, said = ''] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? []
  return matchesHash(said, hashToken(token))
}

/** Answers what machines ask about this process: `/healthz`, `/readyz`, `/metrics`. @returns whether it was one of them */
export const createOpsApi =
  (context: OpsContext) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path] = (request.url ?? '').split('?')
    switch (path) {
      case '/healthz':
        send(response, 200, 'ok\n')
        return true
      case '/readyz': {
        const reason = await notReady(context)
        send(response, reason === null ? 200 : 503, `${reason ?? 'ready'}\n`)
        return true
      }
      case '/metrics':
        if (mayReadMetrics(request, context.metricsToken))
          send(response, 200, await context.metrics.text(), context.metrics.contentType)
        else send(response, context.metricsToken === undefined ? 404 : 401, 'no\n')
        return true
      default:
        return false
    }
  }
