import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import {
  CLASS_COUNT,
  type LabelVotes,
  ok,
  type Result,
  refuse,
  VOTE_REASONS,
  type VoteReason,
} from '../../contracts/index.ts'
import { LabelVoteSchema } from '../../contracts/schemas.ts'
import { hashToken } from '../room/secrets.ts'
import { networkOfRequest } from '../transport/admit-connection.ts'
import { bearerToken } from './authorise.ts'
import { Limiter } from './limiter.ts'
import { readBody } from './read-body.ts'
import { sendJson, sendRefusal, sendWrongMethod } from './respond.ts'
import type { RoomApi } from './room-api.ts'

/** Where votes are kept. */
export interface LabelVoteStore {
  save(vote: {
    item: number
    voterHash: string
    choice: number
    reason: VoteReason
    votedAt: number
  }): Promise<void>
  /** All votes on an item, by what they say. */
  read(
    item: number,
    voterHash: string,
  ): Promise<readonly { choice: number; reason: string; votes: number; own: boolean }[]>
}

export interface LabelVotesOptions {
  readonly votes: LabelVoteStore
  readonly log: Logger
  readonly now: () => number
}

/** A class behind one address votes at once; a script that stuffs the box waits. */
const AT_ONCE = 120
const PER_SECOND = 5

const ROUTE = /^\/api\/items\/(\d{1,4})\/label-votes$/

/** What a browser may know of the votes: their spread once it has voted itself, so that nobody follows the others. */
const votesView = (groups: Awaited<ReturnType<LabelVoteStore['read']>>): LabelVotes => {
  const total = groups.reduce((sum, { votes }) => sum + votes, 0)
  const own = groups.find((group) => group.own)
  if (!own) return { own: null, total, choices: null, reasons: null }
  const sumBy = (is: (group: (typeof groups)[number]) => boolean) =>
    groups.reduce((sum, group) => sum + (is(group) ? group.votes : 0), 0)
  return {
    own: { choice: own.choice, reason: own.reason as VoteReason },
    total,
    choices: Array.from({ length: CLASS_COUNT }, (_, label) => sumBy(({ choice }) => choice === label)),
    reasons: VOTE_REASONS.map((each) => sumBy(({ reason }) => reason === each)),
  }
}

/** Answers `GET` and `POST /api/items/<item>/label-votes`. Who speaks is the browser's secret, in the header. */
export const createLabelVotesApi = ({ votes, log, now }: LabelVotesOptions): RoomApi => {
  const limiter = new Limiter(AT_ONCE, PER_SECOND)

  const vote = async (request: IncomingMessage, item: number, voterHash: string): Promise<Result<null>> => {
    const body = await readBody(request)
    if (!body.ok) return body
    const said = LabelVoteSchema.safeParse(body.value)
    if (!said.success) return refuse('invalid-payload', 'A vote is a class and one of the reasons.')
    await votes.save({ item, voterHash, ...said.data, votedAt: now() })
    return ok(null)
  }

  const answer = async (request: IncomingMessage, item: number): Promise<Result<LabelVotes>> => {
    const token = bearerToken(request.headers.authorization)
    if (!token) return refuse('not-signed-in', 'Show the secret of your browser.')
    if (!limiter.take(networkOfRequest(request), now()))
      return refuse('rate-limited', 'Too many requests. Wait a second.')
    const voterHash = hashToken(`${token}/${item}`)
    try {
      const voted = request.method === 'POST' ? await vote(request, item, voterHash) : ok(null)
      return voted.ok ? ok(votesView(await votes.read(item, voterHash))) : voted
    } catch (error) {
      log.error({ item, err: error }, 'votes on a label could not be stored or read')
      return refuse('storage-unavailable', 'The votes are out of reach just now. Try again.')
    }
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const [, item] = ROUTE.exec(request.url ?? '') ?? []
    if (item === undefined) return false
    if (request.method !== 'GET' && request.method !== 'POST') {
      sendWrongMethod(response, ['GET', 'POST'])
      return true
    }
    const answered = await answer(request, Number(item))
    if (answered.ok) sendJson(response, 200, answered.value)
    else sendRefusal(response, answered.error)
    return true
  }
}
