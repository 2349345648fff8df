import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LabelVotes } from '../../contracts/index.ts'
import { createLabelVotesApi, type LabelVoteStore } from './label-votes-api.ts'

type Vote = Parameters<LabelVoteStore['save']>[0]

const [ANA, BEN] = ['a'.repeat(32), 'b'.repeat(32)]
let rows: Map<string, Vote>
let failing: boolean
let server: Server
let url: string

const store: LabelVoteStore = {
  save: async (vote) => {
    if (failing) throw new Error('away')
    rows.set(`${vote.item}/${vote.voterHash}`, vote)
  },
  read: async (item, voterHash) =>
    [...rows.values()]
      .filter((row) => row.item === item)
      .map((row) => ({ choice: row.choice, reason: row.reason, votes: 1, own: row.voterHash === voterHash })),
}

beforeEach(async () => {
  rows = new Map()
  failing = false
  const api = createLabelVotesApi({ votes: store, log: pino({ level: 'silent' }), now: () => 1_000 })
  server = createServer(async (request, response) => {
    if (!(await api(request, response))) response.writeHead(418).end()
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  url = `http://localhost:${(server.address() as AddressInfo).port}/api/items`
})
afterEach(() => void server.close())

const ask = (path: string, key?: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') =>
  fetch(`${url}/${path}`, {
    method,
    headers: key ? { Authorization: `Bearer ${key}` } : {},
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
const votes = async (asked: Promise<Response>) => (await (await asked).json()) as LabelVotes

describe('votes on a label', () => {
  it('R-VOTE-1: one a browser and item, the last one counting', async () => {
    await ask('7/label-votes', ANA, { choice: 6, reason: 'plain' })
    await ask('7/label-votes', BEN, { choice: 6, reason: 'either' })
    const changed = await votes(ask('7/label-votes', ANA, { choice: 0, reason: 'overlap' }))
    expect(changed).toEqual({
      own: { choice: 0, reason: 'overlap' },
      total: 2,
      choices: [1, 0, 0, 0, 0, 0, 1, 0, 0, 0],
      reasons: [0, 1, 0, 1],
    })
    expect((await votes(ask('8/label-votes', ANA))).total).toBe(0)
  })

  it('R-VOTE-1: anything else is refused and changes nothing', async () => {
    for (const body of [
      {},
      { choice: 10, reason: 'plain' },
      { choice: 1, reason: 'hm' },
      { choice: 1 },
      '{',
      'null',
    ])
      expect([body, (await ask('7/label-votes', ANA, body)).status]).toEqual([body, 400])
    expect((await ask('7/label-votes', ANA, 'x'.repeat(2_000))).status).toBe(413)
    expect(rows.size).toBe(0)
  })

  it('R-VOTE-2: whose they are is kept as a hash that is another one on every item', async () => {
    expect((await ask('7/label-votes')).status).toBe(401)
    expect((await ask('7/label-votes', 'short', { choice: 1, reason: 'plain' })).status).toBe(401)
    for (const item of [7, 8]) await ask(`${item}/label-votes`, ANA, { choice: 1, reason: 'plain' })
    const hashes = [...rows.values()].map(({ voterHash }) => voterHash)
    expect(new Set(hashes).size).toBe(2)
    expect(hashes.join()).not.toContain(ANA)
  })

  it('R-VOTE-3: are counted for everybody, and spread out for those who have voted', async () => {
    await ask('7/label-votes', ANA, { choice: 6, reason: 'plain' })
    expect(await votes(ask('7/label-votes', BEN))).toEqual({
      own: null,
      total: 1,
      choices: null,
      reasons: null,
    })
  })

  it('R-VOTE-4: whoever asks too often waits', async () => {
    const statuses = []
    for (let i = 0; i < 121; i += 1) statuses.push((await ask('7/label-votes', ANA)).status)
    expect(statuses).toEqual([...Array(120).fill(200), 429])
  })

  it('says so while the database is away; other methods are refused by name, other addresses are not ours', async () => {
    failing = true
    expect((await ask('7/label-votes', ANA, { choice: 1, reason: 'plain' })).status).toBe(503)
    const wrong = await ask('7/label-votes', ANA, undefined, 'DELETE')
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
    for (const path of ['10000/label-votes', 'x/label-votes', '7/votes'])
      expect((await ask(path, ANA)).status).toBe(418)
  })
})
