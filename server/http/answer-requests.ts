import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { identifyRequest } from './request-id.ts'

type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** The first part of an address: what follows may be a room's code or a key. */
const areaOf = (url: string | undefined): string => /^\/[^/?]*/.exec(url ?? '')?.[0] ?? '/'

/** Asks one answerer after the other, and `rest` where it was nobody's. Every request has an id, by which the log names it. */
export const answerRequests =
  (
    answerers: readonly Answerer[],
    rest: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
    log: Logger,
  ) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const told = {
      request: identifyRequest(request, response),
      method: request.method,
      area: areaOf(request.url),
    }
    const from = performance.now()
    if (log.isLevelEnabled('debug'))
      response.once('close', () => {
        const seconds = (performance.now() - from) / 1000
        log.debug({ ...told, status: response.statusCode, seconds }, 'a request')
      })
    try {
      for (const answerer of answerers) if (await answerer(request, response)) return
      await rest(request, response)
    } catch (error) {
      log.error({ ...told, err: error }, 'a request failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }
