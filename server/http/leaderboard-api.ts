import type { IncomingMessage } from 'node:http'
import { type Claim, ok, parseBoard, type Result, refuse } from '../../contracts/index.ts'
import { ClaimNameSchema, ClaimSchema, NewClassBoardSchema } from '../../contracts/schemas.ts'
import { eraseClaim } from '../leaderboard/delete-claim.ts'
import { describeClaim, describeResult, describeStanding } from '../leaderboard/describe-claim.ts'
import { findClaim } from '../leaderboard/find-claim.ts'
import { type LeaderboardContext, orUnavailable } from '../leaderboard/leaderboard-context.ts'
import type { StoredClaim } from '../leaderboard/leaderboard-store.ts'
import { hashToken, newId, newToken } from '../room/secrets.ts'
import { clientAddress } from '../transport/client-address.ts'
import { screenName } from '../transport/screen-name.ts'
import { bearerToken } from './authorise.ts'
import { Limiter } from './limiter.ts'
import { readBody } from './read-body.ts'
import { sendJson, sendNothing, sendRefusal, sendWrongMethod } from './respond.ts'
import type { RoomApi } from './room-api.ts'

const OF_CLAIM = /^\/api\/claims\/([\w-]{1,64})(?:\/(name|standing|games)(?:\/([\w-]{1,64}))?)?$/

type Answer = { readonly status: 200 | 201; readonly body: unknown } | null

interface Route {
  readonly methods: readonly string[]
  answer(request: IncomingMessage): Promise<Result<Answer>>
}

const tooOften = () => refuse('rate-limited', 'Too many requests. Wait a second.')
const addressOf = ({ socket, headers }: IncomingMessage): string =>
  clientAddress(socket.remoteAddress, headers['x-forwarded-for'])

/** Answers requests about claims, each with the claim's secret in the header, and opens boards of classes for anybody. */
export const createLeaderboardApi = (context: LeaderboardContext): RoomApi => {
  const { store, limits, pack, now, changed } = context
  const limiter = new Limiter()

  const newClaim = async (request: IncomingMessage): Promise<Result<Answer>> => {
    if (!limits.claimsFromAddress.take(addressOf(request), now())) return tooOften()
    const claim: Claim = { id: newId(), secret: newToken() }
    await store.createClaim({ id: claim.id, secretHash: hashToken(claim.secret), createdAt: now() })
    return ok({ status: 201, body: claim })
  }

  const newClassBoard = async (request: IncomingMessage): Promise<Result<Answer>> => {
    const body = await readBody(request)
    if (!body.ok) return body
    const wanted = NewClassBoardSchema.safeParse(body.value)
    if (!wanted.success) return refuse('invalid-payload', 'A board of a class has a title, or null.')
    const title = wanted.data.title === null ? null : screenName(wanted.data.title, [])
    if (title !== null && !title.ok) return title
    if (!limits.boardsFromAddress.take(addressOf(request), now())) return tooOften()
    const key = newToken()
    await store.createClassBoard({
      id: hashToken(key),
      title: title === null ? null : title.value.name,
      createdAt: now(),
    })
    return ok({ status: 201, body: { key } })
  }

  const rename = async (request: IncomingMessage, { id }: StoredClaim): Promise<Result<Answer>> => {
    const body = await readBody(request)
    if (!body.ok) return body
    const wanted = ClaimNameSchema.safeParse(body.value)
    if (!wanted.success) return refuse('invalid-payload', 'A name is a text.')
    const screened = screenName(wanted.data.name, pack.models)
    if (!screened.ok) return screened
    const { name, skeleton } = screened.value
    if (!(await store.nameClaim(id, name, skeleton)))
      return refuse('nickname-taken', `Somebody on the board is already called like ${name}.`)
    changed()
    return ok({ status: 200, body: { name } })
  }

  const erase = async ({ id }: StoredClaim): Promise<Result<Answer>> => eraseClaim(context, id)

  /** With the claim of whoever asks. */
  const owned =
    (id: string, answer: (request: IncomingMessage, claim: StoredClaim) => Promise<Result<Answer>>) =>
    async (request: IncomingMessage): Promise<Result<Answer>> => {
      const shown = ClaimSchema.safeParse({ id, secret: bearerToken(request.headers.authorization) })
      if (!shown.success) return refuse('not-signed-in', 'Show the secret of your place on the board.')
      const claim = await findClaim(context, shown.data)
      if (!claim.ok) return claim
      return limiter.take(id, now()) ? answer(request, claim.value) : tooOften()
    }

  const routeOf = (url: string): Route | null => {
    const [path = '', query = ''] = url.split('?')
    if (path === '/api/claims') return { methods: ['POST'], answer: newClaim }
    if (path === '/api/boards') return { methods: ['POST'], answer: newClassBoard }
    const [, id, part, roomId] = OF_CLAIM.exec(path) ?? []
    if (!id || (part === 'games') !== (roomId !== undefined)) return null
    if (part === 'name') return { methods: ['PUT'], answer: owned(id, rename) }
    if (part === 'games')
      return {
        methods: ['GET'],
        answer: owned(id, async (_, claim) => {
          const result = await describeResult(context, claim, roomId!)
          return result.ok ? ok({ status: 200, body: result.value }) : result
        }),
      }
    if (part === 'standing') {
      const { board, faults } = parseBoard(Object.fromEntries(new URLSearchParams(query)))
      return {
        methods: ['GET'],
        answer: owned(id, async (_, claim) =>
          faults.length > 0
            ? refuse('invalid-payload', `This is no board: ${faults.join(', ')}.`)
            : ok({ status: 200, body: await describeStanding(context, claim, board) }),
        ),
      }
    }
    return {
      methods: ['GET', 'DELETE'],
      answer: owned(id, async ({ method }, claim) =>
        method === 'DELETE' ? erase(claim) : ok({ status: 200, body: await describeClaim(context, claim) }),
      ),
    }
  }

  return async (request, response) => {
    const route = routeOf(request.url ?? '')
    if (!route) return false
    if (!route.methods.includes(request.method ?? '')) {
      sendWrongMethod(response, route.methods)
      return true
    }
    const answered = await orUnavailable(context, () => route.answer(request))
    if (!answered.ok) sendRefusal(response, answered.error)
    else if (answered.value) sendJson(response, answered.value.status, answered.value.body)
    else sendNothing(response)
    return true
  }
}
