import type { IncomingMessage, ServerResponse } from 'node:http'
import { newId } from '../room/secrets.ts'

const PASSED_ON = /^[\w-]{8,64}$/

/** The id by which a request is found in the log: a proxy's in front of us, else a new one. It goes back with the response. */
export const identifyRequest = (request: IncomingMessage, response: ServerResponse): string => {
  const said = request.headers['x-request-id']
  const id = typeof said === 'string' && PASSED_ON.test(said) ? said : newId()
  response.setHeader('X-Request-Id', id)
  return id
}
