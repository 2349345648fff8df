import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from '../../contracts/index.ts'
import { networkOfRequest } from '../transport/admit-connection.ts'
import { isSameOrigin } from '../transport/same-origin.ts'
import { TokenBuckets } from '../transport/token-buckets.ts'
import { followRequests } from './follow-request.ts'
import { sendRefusal, sendWrongMethod } from './respond.ts'

/** Answers what is its own. @returns whether it was */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

export interface Answering {
  readonly answerers: readonly Answerer[]
  /** The pages of Next.js. */
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly publicUrl: string | undefined
  readonly dev: boolean
  readonly now: () => number
  /** Requests of one network: so many at once, and so many a second. */
  readonly requests?: readonly [number, number]
  readonly log: Parameters<typeof followRequests>[1]
}

/** Of one network, files aside: a hall of phones loads its pages at once. */
const REQUESTS = [8_000, 200] as const
const FILES = /^\/(?:_next\/static|phone)\//

const READING = ['GET', 'HEAD']

/** Every request of the house goes to who answers it. */
export const createAnswer = ({
  answerers,
  pages,
  publicUrl,
  dev,
  now,
  log,
  requests: limits = REQUESTS,
}: Answering) => {
  const requests = new TokenBuckets(...limits)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!FILES.test(request.url ?? '') && !requests.take(networkOfRequest(request), now()))
      return sendRefusal(response, refuse('rate-limited', 'Too many requests. Wait a moment.').error)
    const reads = READING.includes(request.method ?? '')
    if (!reads && !isSameOrigin(request.headers, publicUrl))
      return sendRefusal(
        response,
        refuse('foreign-origin', 'Only pages of this server may change anything here.').error,
      )
    for (const answerer of answerers) if (await answerer(request, response)) return
    // No page takes a form: what Next.js would make of one is never reached. In development it posts to itself.
    if (!reads && !dev) return sendWrongMethod(response, READING)
    await pages(request, response)
  }

  return followRequests(answer, log)
}
