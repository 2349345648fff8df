import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Logger } from 'pino'
import { refuse } from '../../contracts/index.ts'
import type { PeopleCounts } from '../people/people-counts.ts'
import { sendRefusal, sendWrongMethod } from './respond.ts'
import type { RoomApi } from './room-api.ts'

/** How long a browser need not ask again: a game lasts longer. */
const FRESH_S = 15

const zipped = promisify(gzip)

interface Body {
  readonly etag: string
  readonly plain: Buffer
  readonly gzip: Buffer
}

/** Answers `GET /api/people/answers`, which is everybody's: nothing in it is of a person. */
export const createPeopleApi = ({ people, log }: { people: PeopleCounts; log: Logger }): RoomApi => {
  let made: { of: object; body: Promise<Body> } | null = null

  const bodyOf = async (): Promise<Body> => {
    const view = await people.view()
    if (made?.of !== view) {
      const plain = Buffer.from(JSON.stringify(view))
      const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
      const body = zipped(plain).then((gzip) => ({ etag, plain, gzip }))
      made = { of: view, body }
    }
    return made.body
  }

  return async (request, response) => {
    if ((request.url ?? '').split('?')[0] !== '/api/people/answers') return false
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendWrongMethod(response, ['GET', 'HEAD'])
      return true
    }
    try {
      const { etag, plain, gzip } = await bodyOf()
      const headers = {
        ETag: etag,
        'Cache-Control': `public, max-age=${FRESH_S}`,
        Vary: 'Accept-Encoding',
        'X-Content-Type-Options': 'nosniff',
      }
      if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
        response.writeHead(304, headers).end()
        return true
      }
      const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      response.writeHead(200, {
        ...headers,
        'Content-Type': 'application/json; charset=utf-8',
        ...(zips && { 'Content-Encoding': 'gzip' }),
      })
      response.end(request.method === 'HEAD' ? undefined : zips ? gzip : plain)
    } catch (error) {
      log.error({ err: error }, 'the answers of people could not be read')
      sendRefusal(response, refuse('storage-unavailable', 'This cannot be read just now. Try again.').error)
    }
    return true
  }
}
