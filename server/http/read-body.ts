import type { IncomingMessage } from 'node:http'
import { ok, type Result, refuse } from '../../contracts/index.ts'

/** What is sent here is two numbers. */
const BODY_MAX_BYTES = 1_024

/** A request's body as JSON. Of one that is too long no more is kept than that it is. */
export const readBody = async (request: IncomingMessage): Promise<Result<unknown>> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= BODY_MAX_BYTES) chunks.push(chunk)
  }
  if (size > BODY_MAX_BYTES) return refuse('payload-too-large', `A body has at most ${BODY_MAX_BYTES} bytes.`)
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    return refuse('invalid-payload', 'The body is JSON.')
  }
}
