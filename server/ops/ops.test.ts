import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DiskFullError } from '../../db/disk-room.ts'
import { createOpsApi, type OpsContext } from '../http/ops-api.ts'
import { identifyRequest } from '../http/request-id.ts'
import { MemoryStore } from '../room/testing/memory-store.ts'
import { SETTINGS, serve, type TestServer } from '../transport/testing/serve.ts'
import { createLog } from './create-log.ts'
import { measureStore } from './measure-store.ts'
import { createMetrics, type Metrics } from './metrics.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const context = (change: Partial<OpsContext> = {}): OpsContext => ({
  metrics: createMetrics(),
  pingDatabase: async () => {},
  isDraining: () => false,
  metricsToken: undefined,
  ...change,
})

const listen = async (ops: OpsContext): Promise<string> => {
  const answer = createOpsApi(ops)
  const server = createServer(async (req, res) => {
    identifyRequest(req, res)
    if (!(await answer(req, res))) res.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closing.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('health', () => {
  it('R-OPS-2: /healthz says that the process lives, /readyz that work may come to it', async () => {
    const url = await listen(context())
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404)
  })

  it.each([
    ['draining', { isDraining: () => true }],
    ['the database does not answer', { pingDatabase: () => Promise.reject(new Error('gone')) }],
    ['the disk is full', { pingDatabase: () => Promise.reject(new DiskFullError('data', 0)) }],
  ])('R-OPS-2: while %s it is alive and not ready', async (reason, change) => {
    const url = await listen(context(change))
    const ready = await fetch(`${url}/readyz`)
    expect([ready.status, await ready.text()]).toEqual([503, `${reason}\n`])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})

describe('request ids', () => {
  it('R-OPS-1: every response has one; a proxy’s is kept, anything else is not', async () => {
    const url = await listen(context())
    const idOf = async (said?: string) =>
      (await fetch(`${url}/healthz`, { headers: said ? { 'X-Request-Id': said } : {} })).headers.get(
        'x-request-id',
      )
    expect(await idOf()).toMatch(/^[\w-]{12}$/)
    expect(await idOf('abcdef-123456')).toBe('abcdef-123456')
    expect(await idOf('a b"c{d}efgh')).not.toContain('"')
  })
})

describe('who may read the metrics', () => {
  it('R-OPS-4: this machine without a token, unless a proxy on it asks for somebody else', async () => {
    const url = await listen(context())
    expect((await fetch(`${url}/metrics`)).status).toBe(200)
    const forwarded = { headers: { 'X-Forwarded-For': '203.0.113.7' } }
    expect((await fetch(`${url}/metrics`, forwarded)).status).toBe(404)
  })

  it('R-OPS-4: with a token whoever has it, and nobody else', async () => {
    const url = await listen(context({ metricsToken: 'a-token-of-metrics' }))
    const statusWith = async (authorization?: string) =>
      (await fetch(`${url}/metrics`, { headers: authorization ? { authorization } : {} })).status
    expect(await statusWith()).toBe(401)
    expect(await statusWith('Bearer a-token-of-metric')).toBe(401)
    expect(await statusWith('Bearer a-token-of-metrics')).toBe(200)
  })
})

describe('what is measured', () => {
  let server: TestServer
  let metrics: Metrics
  beforeEach(async () => {
    metrics = createMetrics()
    server = await serve({ meter: metrics.meter, wrapStore: (store) => measureStore(store, metrics.meter) })
    metrics.watch(server.game.registry)
  })
  afterEach(() => server.close())

  /** The samples by their names with labels. */
  const read = async (): Promise<Map<string, number>> =>
    new Map(
      (await metrics.text())
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    )

  it('R-OPS-3: a game is counted: rooms, players, acknowledgements, broadcasts, writes, refusals', async () => {
    const { code, host, players } = await server.classroom(3)
    await host.must('game:start', {})
    await server.due(code)
    for (const { client } of players) await client.must('answer:submit', { round: 1, choice: 1 })
    await players[0]!.client.codeOf('answer:submit', { round: 1, choice: 2 })
    server.store.failing = true
    await host.codeOf('room:lock', { locked: true })
    server.store.failing = false
    const samples = await read()
    const value = (name: string) => samples.get(name)
    expect(value('catwalk_rooms{kind="classroom"}')).toBe(1)
    expect(value('catwalk_rooms{kind="solo"}')).toBe(0)
    expect(value('catwalk_players_connected')).toBe(3)
    expect(value('catwalk_acknowledgement_seconds_count{command="answer:submit"}')).toBe(4)
    expect(value('catwalk_acknowledgement_seconds_count{command="room:join"}')).toBe(3)
    expect(value('catwalk_rejected_messages_total{reason="already-answered"}')).toBe(1)
    expect(value('catwalk_rejected_messages_total{reason="storage-unavailable"}')).toBe(1)
    expect(value('catwalk_event_log_failures_total')).toBe(1)
    expect(value('catwalk_event_log_append_seconds_count')).toBe(server.store.appends.length + 1)
    expect(value('catwalk_broadcast_seconds_count')).toBeGreaterThan(5)
    expect(value('nodejs_eventloop_lag_p99_seconds')).toBeDefined()
    expect([...samples.keys()].join()).not.toContain(code)
  })

  it('R-OPS-5: the dashboard asks for nothing that is not exported', async () => {
    const text = await metrics.text()
    const exported = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name))
    const dashboard = readFileSync(new URL('../../deploy/grafana.json', import.meta.url), 'utf8')
    const queries = [...dashboard.matchAll(/"expr": "((?:[^"\\]|\\.)*)"/g)].map(([, expr]) => expr!)
    expect(queries.length).toBeGreaterThan(8)
    const asked = queries.flatMap((expr) => expr.match(/\b(?:catwalk|nodejs|process)_\w+/g) ?? [])
    for (const name of asked) expect(exported).toContain(name.replace(/_(bucket|count|sum)$/, ''))
    for (const name of exported)
      if (name!.startsWith('catwalk_')) expect(asked.some((each) => each.startsWith(name!))).toBe(true)
  })
})

describe('the log', () => {
  it('R-OPS-1: has neither nicknames, nor tokens, nor codes of rooms, whatever fails', async () => {
    let written = ''
    const log = createLog(
      'debug',
      new Writable({
        write: (chunk, _, done) => {
          written += chunk
          done()
        },
      }),
    )
    const store = new MemoryStore()
    store.appendEvents = async (_, __, events) => {
      const values = JSON.stringify(events)
      const failure = new Error(`Failed query: insert into x\nparams: ${values}`, {
        cause: new Error('disk full'),
      })
      throw Object.assign(failure, { query: 'insert into x', params: [values] })
    }
    const server = await serve({ store, log })
    closing.push(() => server.close())
    const host = await server.connect()
    const { code, hostToken } = await host.must('room:create', { settings: SETTINGS })
    await host.codeOf('room:join', { code, nickname: 'Zora Neale', deviceKey: 'd'.repeat(32) })
    expect(written).toContain('disk full')
    expect(written).toContain('"command":"room:join"')
    expect(written).toMatch(/"request":"[\w-]{12}\.\d+"/)
    for (const secret of ['Zora', code, hostToken, 'tokenHash']) expect(written).not.toContain(secret)
  })
})
