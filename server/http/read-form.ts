import type { IncomingMessage } from 'node:http'

/** A form here has a token or a room's code. */
const FORM_MAX_BYTES = 2_048

/** The fields of a form that was posted; none of one that is too long. */
export const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= FORM_MAX_BYTES) chunks.push(chunk)
  }
  return new URLSearchParams(size > FORM_MAX_BYTES ? '' : Buffer.concat(chunks).toString('utf8'))
}
