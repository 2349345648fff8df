import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlayerReport, Report } from '../../contracts/index.ts'
import { Records } from '../archive/records.ts'
import { MemoryArchive } from '../archive/testing/memory-archive.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { serve, type TestServer } from '../transport/testing/serve.ts'
import { createRoomApi } from './room-api.ts'

const RETENTION_DAYS = 180
const DAY_MS = 86_400_000
/** A well-formed token of nobody. */
const STRANGER = 's'.repeat(32)

let server: TestServer
let archive: MemoryArchive

const get = (path: string, token?: string, method = 'GET') =>
  fetch(`${server.url}/api/rooms/${path}`, {
    method,
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  })

beforeEach(async () => {
  server = await serve()
  archive = new MemoryArchive(server.store)
  const api = createRoomApi({
    registry: server.game.registry,
    archive,
    records: new Records(archive),
    pack: examplePack(),
    retentionDays: RETENTION_DAYS,
    log: pino({ level: 'silent' }),
    now: () => server.clock.now,
  })
  server.httpServer.on('request', async (request, response) => {
    if (request.url?.startsWith('/socket.io')) return
    if (!(await api(request, response))) response.writeHead(418).end()
  })
})
afterEach(() => server.close())

/** Two players, one of them called by a formula, in a round that is revealed when both have answered. */
const played = async (answering = 2) => {
  const room = await server.classroom(0)
  const { id } = server.game.registry.find(room.code)!
  const tokens: string[] = []
  const clients = []
  for (const nickname of ['=1+1', 'Zoë, "B"']) {
    const client = await server.connect()
    const deviceKey = nickname.padEnd(32, '-')
    const joined = await client.must('room:join', { code: room.code, nickname, deviceKey })
    tokens.push(joined.playerToken)
    clients.push({ client, playerId: joined.playerId })
  }
  await room.host.must('game:start', {})
  await server.due(room.code)
  for (const [i, { client }] of clients.slice(0, answering).entries())
    await client.must('answer:submit', { round: 1, choice: i })
  return { ...room, id, tokens, clients }
}

describe('who may read', () => {
  it('R-REPORT-16: nobody without a token, with a wrong one, or with that of a player', async () => {
    const { id, tokens } = await played()
    for (const file of ['report', 'report.csv', 'report.xlsx', 'answers.csv'] as const) {
      const without = await get(`${id}/${file}`)
      expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(await without.json()).toMatchObject({ code: 'not-signed-in', retryable: false })
      for (const wrong of [STRANGER, tokens[0]!]) {
        const refused = await get(`${id}/${file}`, wrong)
        expect(refused.status).toBe(401)
        expect(await refused.json()).toMatchObject({ code: 'session-unknown' })
      }
    }
    expect((await get(`${id}/report`, STRANGER, 'DELETE')).status).toBe(401)
    expect(server.store.rooms.size).toBe(1)
  })

  it('R-REPORT-16: a token in the address, or one that cannot be one, is none', async () => {
    const { id, hostToken } = await played()
    expect((await get(`${id}/report?token=${hostToken}`)).status).toBe(401)
    for (const header of [`Basic ${hostToken}`, 'Bearer', 'Bearer x', `Bearer ${'x'.repeat(65)}`]) {
      const refused = await fetch(`${server.url}/api/rooms/${id}/report`, {
        headers: { Authorization: header },
      })
      expect(refused.status).toBe(401)
    }
  })

  it('R-REPORT-16: a room that is not there is 404; a code is no address; other addresses are not ours', async () => {
    const { code, hostToken } = await played()
    for (const path of ['no-such-room/report', `${code}/report`, 'no-such-room/me']) {
      const missing = await get(path, hostToken)
      expect(missing.status).toBe(404)
      expect(await missing.json()).toMatchObject({ code: 'room-not-found' })
    }
    for (const path of ['', 'x/other', 'x/report/more', '../x/report', `${'x'.repeat(65)}/report`])
      expect((await get(path, hostToken)).status).toBe(418)
  })

  it('R-REPORT-16: other methods are refused by name', async () => {
    const { id, hostToken } = await played()
    for (const [path, allowed] of [
      ['report', 'GET, DELETE'],
      ['report.csv', 'GET'],
      ['me', 'GET'],
    ]) {
      const refused = await get(`${id}/${path}`, hostToken, 'POST')
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, allowed])
    }
  })

  it('R-REPORT-17: one who asks too often waits, and holds back nobody else', async () => {
    const { id, hostToken, tokens } = await played()
    const statuses = []
    for (let i = 0; i < 22; i += 1) statuses.push((await get(`${id}/me`, tokens[0]!)).status)
    expect(statuses).toEqual([...Array(20).fill(200), 429, 429])
    expect((await get(`${id}/me`, tokens[0]!)).headers.get('retry-after')).toBe('1')
    expect((await get(`${id}/me`, tokens[1]!)).status).toBe(200)
    expect((await get(`${id}/report`, hostToken)).status).toBe(200)
    server.clock.now += 1_000
    expect((await get(`${id}/me`, tokens[0]!)).status).toBe(200)
  })
})

describe('what the host reads', () => {
  it('R-REPORT-3, R-REPORT-10: the report as it stands, of revealed rounds, kept by no cache', async () => {
    const { id, code, host, hostToken } = await played(1)
    const read = async () => (await (await get(`${id}/report`, hostToken)).json()) as Report
    expect((await read()).items).toEqual([])
    await server.due(code)
    const answer = await get(`${id}/report`, hostToken)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const report = (await answer.json()) as Report
    expect(report.items).toHaveLength(1)
    expect(report.students.map((s) => s.nickname)).toEqual(['=1+1', 'Zoë, "B"'])
    expect(report.room).toMatchObject({ roomId: id, code, open: true })
    expect(report.room.deleteAt).toBe(report.room.openedAt + RETENTION_DAYS * DAY_MS)
    await host.must('game:end', {})
    await host.must('game:rematch', {})
    expect((await read()).room.games).toHaveLength(1)
    expect(((await (await get(`${id}/report?game=2`, hostToken)).json()) as Report).items).toEqual([])
    expect((await get(`${id}/report?game=-1`, hostToken)).status).toBe(400)
  })

  it('R-REPORT-12, R-REPORT-13: report.csv as a file, with names that run nothing', async () => {
    const { id, code, hostToken } = await played()
    const answer = await get(`${id}/report.csv`, hostToken)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="catwalk-${code}-2023-11-14.csv"`,
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8')
    expect(text).toContain(`,'=1+1,`)
    expect(text).toContain(`,"Zoë, ""B""",`)
    expect(text).not.toMatch(/,=/)
  })

  it('R-REPORT-14: answers.csv without a name, the same in every download', async () => {
    const { id, code, hostToken, clients } = await played()
    const text = await (await get(`${id}/answers.csv`, hostToken)).text()
    expect(text).toMatch(/,p1,.*\r\n.*,p2,/)
    for (const personal of ['1+1', 'Zoë', code, id, ...clients.map(({ playerId }) => playerId)])
      expect(text).not.toContain(personal)
    expect(await (await get(`${id}/answers.csv`, hostToken)).text()).toBe(text)
  })

  it('R-REPORT-15: report.xlsx as a file', async () => {
    const { id, hostToken } = await played()
    const answer = await get(`${id}/report.xlsx`, hostToken)
    expect(answer.headers.get('content-disposition')).toContain('.xlsx"')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  it('R-REPORT-18: a closed room too, also when its code is another room’s by now', async () => {
    const { id, code, host, hostToken } = await played()
    await host.must('room:close', {})
    expect(server.game.registry.find(code)).toBeUndefined()
    const report = (await (await get(`${id}/report`, hostToken)).json()) as Report
    expect(report.room.open).toBe(false)
    expect(report.items).toHaveLength(1)
  })

  it('R-REPORT-18: while the database is away it is said so, and it works again afterwards', async () => {
    const { id, hostToken } = await played()
    archive.failing = true
    const failed = await get(`${id}/report`, hostToken)
    expect(failed.status).toBe(503)
    expect(await failed.json()).toMatchObject({ code: 'storage-unavailable', retryable: true })
    archive.failing = false
    expect((await get(`${id}/report`, hostToken)).status).toBe(200)
  })
})

describe('what a player reads', () => {
  it('R-REPORT-11, R-REPORT-16: his own page, with his own token only', async () => {
    const { id, hostToken, tokens } = await played()
    const report = (await (await get(`${id}/me`, tokens[1]!)).json()) as PlayerReport
    expect(report).toMatchObject({ nickname: 'Zoë, "B"', items: [{ round: 1, choice: 1 }] })
    expect(JSON.stringify(report)).not.toContain('=1+1')
    for (const wrong of [undefined, STRANGER, hostToken])
      expect((await get(`${id}/me`, wrong)).status).toBe(401)
  })

  it('R-ROOM-5, R-REPORT-16: a kicked one has none', async () => {
    const { id, host, tokens, clients } = await played()
    await host.must('player:kick', { playerId: clients[0]!.playerId })
    const refused = await get(`${id}/me`, tokens[0]!)
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ code: 'banned' })
  })
})

describe('deleting', () => {
  it('R-REPORT-20: at once, from an open room too, and then there is nothing to read', async () => {
    const { id, host, hostToken, tokens, clients } = await played()
    expect((await get(`${id}/report`, hostToken, 'DELETE')).status).toBe(204)
    expect(server.store.rooms.size).toBe(0)
    await clients[0]!.client.until('session:ended', (reason) => reason === 'closed')
    await host.until('session:ended', (reason) => reason === 'closed')
    for (const [path, token] of [
      ['report', hostToken],
      ['report.csv', hostToken],
      ['me', tokens[0]!],
    ] as const)
      expect((await get(`${id}/${path}`, token)).status).toBe(404)
    expect((await get(`${id}/report`, hostToken, 'DELETE')).status).toBe(404)
  })

  it('R-REPORT-19: past its date a room is not served, whether or not it has been swept', async () => {
    const { id, hostToken, tokens } = await played()
    const { openedAt } = ((await (await get(`${id}/report`, hostToken)).json()) as Report).room
    server.clock.now = openedAt + RETENTION_DAYS * DAY_MS - 1
    expect((await get(`${id}/report`, hostToken)).status).toBe(200)
    server.clock.now += 1
    expect((await get(`${id}/report`, hostToken)).status).toBe(404)
    expect((await get(`${id}/me`, tokens[0]!)).status).toBe(404)
  })
})
