import type { IncomingMessage, ServerResponse } from 'node:http'
import { assertNever, type Result, refuse } from '../../contracts/index.ts'
import { type Erasing, eraseRoom } from '../archive/erase-room.ts'
import { deletionDate } from '../archive/retention.ts'
import type { Pack } from '../game/pack.ts'
import { buildPlayerReport } from '../report/build-player-report.ts'
import { buildReport } from '../report/build-report.ts'
import { answersCsv } from '../report/export/answers-csv.ts'
import { reportCsv } from '../report/export/report-csv.ts'
import { reportXlsx } from '../report/export/report-xlsx.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import { hashToken } from '../room/secrets.ts'
import { authoriseHost, authorisePlayer, bearerToken } from './authorise.ts'
import { findRecord } from './find-record.ts'
import { Limiter } from './limiter.ts'
import { matchRoute, type Resource, type Route } from './match-route.ts'
import { sendFile, sendJson, sendNothing, sendRefusal, sendWrongMethod } from './respond.ts'

export interface RoomApiOptions extends Erasing {
  readonly pack: Pack
  readonly retentionDays: number
}

/** Answers a request for what a room left behind. @returns whether it was one */
export type RoomApi = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

const CSV = 'text/csv; charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const methodsOf = (resource: Resource): readonly string[] =>
  resource === 'report' ? ['GET', 'DELETE'] : ['GET']

export const createRoomApi = (options: RoomApiOptions): RoomApi => {
  const { pack, retentionDays, log, now } = options
  const limiter = new Limiter()

  /** @returns the player who asks; null for the host */
  const admit = (
    { state }: RoomRecord,
    { roomId, resource }: Route,
    token: string,
  ): Result<string | null> => {
    const who = resource === 'me' ? authorisePlayer(state, token) : authoriseHost(state, token)
    if (!who.ok) return who
    return limiter.take(`${roomId}/${who.value}`, now())
      ? who
      : refuse('rate-limited', 'Too many requests. Wait a second.')
  }

  const send = async (
    response: ServerResponse,
    record: RoomRecord,
    { roomId, resource }: Route,
    game: number | null,
    playerId: string | null,
  ): Promise<void> => {
    const frame = { roomId, deleteAt: deletionDate(record, retentionDays) }
    const { code, hostTokenHashes } = record.state
    const name = `catwalk-${code}-${new Date(record.openedAt).toISOString().slice(0, 10)}`
    switch (resource) {
      case 'report':
        return sendJson(response, 200, buildReport(record, pack, frame, game))
      case 'report.csv':
        return sendFile(response, { name: `${name}.csv`, type: CSV, content: reportCsv(record, game) })
      case 'report.xlsx': {
        const content = await reportXlsx(buildReport(record, pack, frame, game))
        return sendFile(response, { name: `${name}.xlsx`, type: XLSX, content })
      }
      case 'answers.csv': {
        // With a secret of the room in it, nobody can work out who comes where; and every download says the same.
        const content = answersCsv(record, pack, game, (id) => hashToken(`${hostTokenHashes[0]}/${id}`))
        return sendFile(response, { name: 'catwalk-answers.csv', type: CSV, content })
      }
      case 'me':
        return sendJson(response, 200, buildPlayerReport(record, pack, frame, playerId!))
      default:
        return assertNever(resource)
    }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, route: Route): Promise<void> => {
    const methods = methodsOf(route.resource)
    if (!methods.includes(request.method ?? '')) return sendWrongMethod(response, methods)
    if (route.game === undefined)
      return sendRefusal(response, refuse('invalid-payload', 'A game is a number from 1 on.').error)
    const token = bearerToken(request.headers.authorization)
    if (!token) return sendRefusal(response, refuse('not-signed-in', 'Show the token of your session.').error)
    const found = await findRecord(options, route.roomId)
    if (!found.ok) return sendRefusal(response, found.error)
    const admitted = admit(found.value, route, token)
    if (!admitted.ok) return sendRefusal(response, admitted.error)
    if (request.method === 'DELETE') {
      const erased = await eraseRoom(options, route.roomId)
      return erased.ok ? sendNothing(response) : sendRefusal(response, erased.error)
    }
    return send(response, found.value, route, route.game, admitted.value)
  }

  return async (request, response) => {
    const route = matchRoute(request.url ?? '')
    if (!route) return false
    try {
      await answer(request, response, route)
    } catch (error) {
      log.error({ room: route.roomId, err: error }, 'a report could not be made')
      sendRefusal(response, refuse('internal', 'Something went wrong here. Try again.').error)
    }
    return true
  }
}
