import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { refuse } from '../../contracts/index.ts'
import { identifyRequest } from './request-id.ts'
import { sendRefusal } from './respond.ts'

/** The first part of an address: what follows may be a room's code or a key. */
const areaOf = (url: string | undefined): string => /^\/[^/?]*/.exec(url ?? '')?.[0] ?? '/'

/** Gives every request an id, by which the log names it. A bug costs the request and nothing else. */
export const followRequests =
  (
    answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
    log: Pick<Logger, 'error' | 'debug' | 'isLevelEnabled'>,
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
      await answer(request, response)
    } catch (error) {
      log.error({ ...told, err: error }, 'a request could not be answered')
      if (response.headersSent) response.destroy()
      else sendRefusal(response, refuse('internal', 'Something went wrong here. Try again.').error)
    }
  }
