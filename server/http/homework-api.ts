import type { IncomingMessage, ServerResponse } from 'node:http'
import { ok, type Result, refuse } from '../../contracts/index.ts'
import { AttemptChangeSchema, NewHomeworkSchema } from '../../contracts/schemas.ts'
import type { Archive } from '../archive/archive.ts'
import { endHomework } from '../homework/end-homework.ts'
import type { AttemptPlace } from '../homework/find-attempt.ts'
import { type HomeworkContext, orUnavailable } from '../homework/find-homework.ts'
import { listHomework } from '../homework/list-homework.ts'
import { readGhosts } from '../homework/read-ghosts.ts'
import { removeAttempt } from '../homework/remove-attempt.ts'
import { renameAttempt } from '../homework/rename-attempt.ts'
import { setHomework } from '../homework/set-homework.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import { authoriseHost, authorisePlayer, bearerToken } from './authorise.ts'
import { findRecord } from './find-record.ts'
import { Limiter } from './limiter.ts'
import { readBody } from './read-body.ts'
import { sendJson, sendNothing, sendRefusal, sendWrongMethod } from './respond.ts'
import type { RoomApi } from './room-api.ts'

export interface HomeworkApiOptions extends HomeworkContext {
  readonly archive: Archive
  /** Where students go, as the browser that asks reaches this server. */
  readonly originFor: (request: IncomingMessage) => string
}

const OF_ROOM = /^\/api\/rooms\/([\w-]{1,64})\/homework(?:\/([\w-]{1,40})(?:\/attempts\/([\w-]{1,64}))?)?$/
const GHOSTS = /^\/api\/homework\/([\w-]{1,40})\/ghosts\?attempt=([\w-]{1,64})$/

type Answer = { readonly status: 200 | 201; readonly body: unknown } | null

/** Answers requests about homework: the host's below the room, an attempt's below the homework's key. */
export const createHomeworkApi = (options: HomeworkApiOptions): RoomApi => {
  const { now } = options
  const limiter = new Limiter()

  const notTooOften = (who: string): Result<null> =>
    limiter.take(who, now()) ? ok(null) : refuse('rate-limited', 'Too many requests. Wait a second.')

  const set = async (
    request: IncomingMessage,
    roomId: string,
    record: RoomRecord,
  ): Promise<Result<Answer>> => {
    const body = await readBody(request)
    if (!body.ok) return body
    const wanted = NewHomeworkSchema.safeParse(body.value)
    if (!wanted.success)
      return refuse('invalid-payload', 'Homework is a game and the time until which it runs.')
    const made = await setHomework(options, roomId, record, wanted.data)
    return made.ok ? ok({ status: 201, body: made.value }) : made
  }

  const rename = async (request: IncomingMessage, place: AttemptPlace): Promise<Result<Answer>> => {
    const body = await readBody(request)
    if (!body.ok) return body
    const wanted = AttemptChangeSchema.safeParse(body.value)
    return wanted.success
      ? renameAttempt(options, place, wanted.data.nickname)
      : refuse('invalid-payload', 'An attempt is given a nickname.')
  }

  const answerHost = async (
    request: IncomingMessage,
    token: string,
    roomId: string,
    key: string | undefined,
    attemptId: string | undefined,
  ): Promise<Result<Answer>> => {
    const found = await findRecord(options, roomId)
    if (!found.ok) return found
    const host = authoriseHost(found.value.state, token)
    if (!host.ok) return host
    const often = notTooOften(roomId)
    if (!often.ok) return often
    if (key && attemptId) {
      const place = { roomId, key, attemptId }
      return request.method === 'PATCH' ? rename(request, place) : removeAttempt(options, place)
    }
    if (key) return endHomework(options, roomId, key)
    if (request.method === 'POST') return set(request, roomId, found.value)
    const origin = options.originFor(request)
    const listed = await listHomework(options, roomId, found.value, (key) => `${origin}/homework/${key}`)
    return ok({ status: 200, body: listed })
  }

  const answerAttempt = async (token: string, key: string, attemptId: string): Promise<Result<Answer>> => {
    const seen = await readGhosts(options, key, attemptId, (attempt) => {
      const player = authorisePlayer(attempt, token)
      const often = player.ok ? notTooOften(attemptId) : player
      return often.ok ? player : often
    })
    return seen.ok ? ok({ status: 200, body: seen.value }) : seen
  }

  return async (request, response: ServerResponse) => {
    const [, roomId, homeworkKey, ofAttempt] = OF_ROOM.exec(request.url ?? '') ?? []
    const [, key, attemptId] = GHOSTS.exec(request.url ?? '') ?? []
    if (!roomId && !key) return false
    const methods = ofAttempt
      ? ['PATCH', 'DELETE']
      : homeworkKey
        ? ['DELETE']
        : roomId
          ? ['GET', 'POST']
          : ['GET']
    if (!methods.includes(request.method ?? '')) {
      sendWrongMethod(response, methods)
      return true
    }
    const token = bearerToken(request.headers.authorization)
    const answered = token
      ? await orUnavailable(options, () =>
          roomId
            ? answerHost(request, token, roomId, homeworkKey, ofAttempt)
            : answerAttempt(token, key!, attemptId!),
        )
      : refuse('not-signed-in', 'Show the token of your session.')
    if (!answered.ok) sendRefusal(response, answered.error)
    else if (answered.value) sendJson(response, answered.value.status, answered.value.body)
    else sendNothing(response)
    return true
  }
}
