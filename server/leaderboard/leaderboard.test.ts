import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Claim,
  type ClaimStanding,
  type ClaimView,
  HUMAN_MEDIAN_MS,
  type RankedResult,
  SOLO_ROUNDS,
} from '../../contracts/index.ts'
import { poolOf } from '../game/pick-item.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { createLeaderboardApi } from '../http/leaderboard-api.ts'
import { hashToken } from '../room/secrets.ts'
import { MemoryStore } from '../room/testing/memory-store.ts'
import { serve, type TestClient, type TestServer } from '../transport/testing/serve.ts'
import { catchUpScores } from './score-rooms.ts'
import { MemoryLeaderboard } from './testing/memory-leaderboard.ts'

const pack = examplePack()
let server: TestServer
let boards: MemoryLeaderboard
let store: MemoryStore

beforeEach(async () => {
  store = new MemoryStore()
  boards = new MemoryLeaderboard(store)
  server = await serve({ pack, store, leaderboard: boards })
  const api = createLeaderboardApi(server.game.leaderboard)
  server.httpServer.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/socket.io')) return
    if (!(await api(request, response))) response.writeHead(418).end()
  })
})
afterEach(() => server.close())

const ask = async <T = { code: string }>(path: string, claim?: Claim, method = 'GET', body?: unknown) => {
  const response = await fetch(`${server.url}/api/${path}`, {
    method,
    headers: claim ? { Authorization: `Bearer ${claim.secret}` } : {},
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text ? JSON.parse(text) : null) as T }
}
const newClaim = async () => (await ask<Claim>('claims', undefined, 'POST')).body
const own = <T>(claim: Claim, part = '') => ask<T>(`claims/${claim.id}${part}`, claim)
const name = (claim: Claim, typed: string) => ask(`claims/${claim.id}/name`, claim, 'PUT', { name: typed })

const start = (client: TestClient, claim: Claim, change: object = {}) =>
  client.send('solo:create', { deck: 'random', choiceCount: 10, ranked: claim, ...change })

/** A ranked game to its end. @returns the room's id and the items asked */
const play = async (
  claim: Claim,
  { right = () => true, tookMs = 2_000, change = {}, rounds = SOLO_ROUNDS } = {} as {
    right?: (round: number) => boolean
    tookMs?: number
    change?: object
    rounds?: number
  },
) => {
  const client = await server.connect()
  const started = await start(client, claim, change)
  if (!started.ok) throw new Error(started.error.code)
  const room = server.game.registry.find(started.value.code)!
  const items: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const { phase } = room.state
    if (phase.name !== 'question') throw new Error(`no question but ${phase.name}`)
    const { itemIndex, choices, mode } = phase.current
    items.push(itemIndex)
    const label = pack.labels[itemIndex]!
    server.clock.now += tookMs
    await client.must('answer:submit', {
      round,
      choice: right(round) ? label : choices.find((c) => c !== label)!,
      ...(mode === 'duel' && { certainty: 80 }),
    })
    await client.room('reveal', (view) => 'round' in view.phase && view.phase.round === round)
    await client.must('game:next', { round })
  }
  client.socket.disconnect()
  return { roomId: room.id, items }
}

describe('a claim', () => {
  it('R-CLAIM-1: is a secret of the browser, of which only the hash is stored', async () => {
    const claim = await newClaim()
    expect(boards.claims.get(claim.id)!.secretHash).toBe(hashToken(claim.secret))
    expect(JSON.stringify([...boards.claims.values()])).not.toContain(claim.secret)
    expect((await own<ClaimView>(claim)).body).toMatchObject({ id: claim.id, name: null, games: [] })
  })

  it('R-CLAIM-1: nobody without its secret reads, names or deletes it', async () => {
    const [claim, other] = [await newClaim(), await newClaim()]
    for (const [path, method] of [
      ['', 'GET'],
      ['/name', 'PUT'],
      ['/standing', 'GET'],
      ['/games/some-room', 'GET'],
      ['', 'DELETE'],
    ] as const) {
      const body = method === 'PUT' ? { name: 'Mine' } : undefined
      const strange = await ask(`claims/${claim.id}${path}`, other, method, body)
      expect([path, strange.status, strange.body.code]).toEqual([path, 401, 'claim-unknown'])
      const bare = await ask(`claims/${claim.id}${path}`, undefined, method, body)
      expect([bare.status, bare.body.code]).toEqual([401, 'not-signed-in'])
    }
    expect(boards.claims.has(claim.id)).toBe(true)
  })

  it('R-CLAIM-2, R-CLAIM-3: takes a name that nobody has and that one may read', async () => {
    const [claim, other] = [await newClaim(), await newClaim()]
    expect((await name(claim, '  Paula\u202e ')).body).toEqual({ name: 'Paula' })
    expect((await name(other, 'Раulа')).body.code).toBe('nickname-taken')
    expect((await name(other, 'cnn1')).body.code).toBe('nickname-taken')
    expect((await name(other, 'f u c k')).body.code).toBe('nickname-unsuitable')
    expect((await name(other, '\u200b')).status).toBe(400)
    expect((await name(claim, 'Paola')).status).toBe(200)
    expect((await name(other, 'Paula')).status).toBe(200)
  })

  it('R-CLAIM-5: deletes everything, also what is still being played', async () => {
    const claim = await newClaim()
    const { roomId } = await play(claim)
    const client = await server.connect()
    const open = await start(client, claim)
    expect(open.ok && server.game.registry.find(open.value.code)).toBeTruthy()
    expect((await ask(`claims/${claim.id}`, claim, 'DELETE')).status).toBe(204)
    expect([...boards.claims, ...boards.games, ...boards.answers, ...boards.entries]).toEqual([])
    expect(store.rooms.has(roomId)).toBe(false)
    expect(store.rooms.size).toBe(0)
    expect((await own(claim)).status).toBe(401)
    expect(open.ok && server.game.registry.find(open.value.code)).toBeUndefined()
  })

  it('R-WIRE-1: other methods and addresses are refused or not ours', async () => {
    const claim = await newClaim()
    expect((await ask('claims')).status).toBe(405)
    expect((await ask(`claims/${claim.id}/name`, claim)).status).toBe(405)
    expect((await ask(`claims/${claim.id}/games`, claim)).status).toBe(418)
    expect((await ask(`claims/${claim.id}/standing?deck=no-deck`, claim)).status).toBe(400)
    expect((await ask(`claims/${claim.id}/name`, claim, 'PUT', { name: 7 })).status).toBe(400)
  })

  it('R-CLAIM-1: says so where nothing can be stored', async () => {
    boards.failing = true
    expect((await ask('claims', undefined, 'POST')).status).toBe(503)
  })
})

describe('a ranked game', () => {
  it('R-RANKED-1: counts on the boards of its deck, mode and labels, and of the classes of its items', async () => {
    const claim = await newClaim()
    const { roomId, items } = await play(claim, { right: (round) => round % 2 === 0 })
    const { body } = await own<RankedResult>(claim, `/games/${roomId}`)
    expect(body.game).toMatchObject({ deck: 'random', right: 5, asked: 10, reason: null, medianMs: 2_000 })
    expect(body.standing.entry).toMatchObject({ right: 5, asked: 10, rank: 1 })
    const keys = [...boards.entries.values()].map(({ board }) => board)
    expect(keys).toEqual(expect.arrayContaining(['all/10//random/any/any', 'all/10//any/classic/any']))
    const labels = new Set(items.map((item) => pack.labels[item]))
    expect(keys.filter((key) => /^all\/.*\/\d$/.test(key))).toHaveLength(labels.size)
    expect(keys.length).toBe((4 + labels.size) * 3)
  })

  it('R-RANKED-2: the server picks, and never an item that this claim was dealt', async () => {
    const claim = await newClaim()
    const first = await play(claim, { change: { deck: 'disagreement' } })
    const second = await play(claim, { change: { deck: 'disagreement' } })
    expect(new Set([...first.items, ...second.items]).size).toBe(20)
    const pool = poolOf(pack, 'disagreement')
    expect(first.items.every((item) => pool.includes(item))).toBe(true)
    const { unseen } = (await own<ClaimView>(claim)).body
    expect(unseen.find(({ deck }) => deck === 'disagreement')!.items).toBe(pool.length - 20)
  })

  it('R-RANKED-2: an abandoned game uses its items up', async () => {
    const claim = await newClaim()
    const left = await play(claim, { rounds: 3 })
    const next = await play(claim)
    expect(next.items.filter((item) => left.items.includes(item))).toEqual([])
    expect(await boards.listDealt(claim.id)).toHaveLength(20)
    expect((await own<ClaimView>(claim)).body.gameCount).toBe(1)
    expect((await own<RankedResult>(claim, `/games/${left.roomId}`)).status).toBe(404)
  })

  it('R-RANKED-2: a deck without ten unseen items says so', async () => {
    const claim = await newClaim()
    const pool = poolOf(pack, 'confident-and-wrong')
    const games = Math.floor(pool.length / SOLO_ROUNDS)
    for (let i = 0; i < games; i += 1) await play(claim, { change: { deck: 'confident-and-wrong' } })
    const client = await server.connect()
    const refused = await start(client, claim, { deck: 'confident-and-wrong' })
    expect(!refused.ok && refused.error.code).toBe('ranked-exhausted')
  })

  it('R-RANKED-3: takes no seed and no hand-picked items', async () => {
    const client = await server.connect()
    const claim = await newClaim()
    expect(
      await client.codeOf('solo:create', { deck: 'random', choiceCount: 10, seed: 'mine', ranked: claim }),
    ).toBe('invalid-payload')
    expect(await client.codeOf('solo:create', { deck: { items: [1] }, choiceCount: 10, ranked: claim })).toBe(
      'invalid-payload',
    )
  })

  it('R-RANKED-3: a game with a seed, or without a claim, stands on no board', async () => {
    const client = await server.connect()
    const { code } = await client.must('solo:create', { deck: 'random', choiceCount: 10, seed: 'mine' })
    expect(server.game.registry.find(code)!.state.ranked).toBeNull()
  })

  it('R-RANKED-4: the answers of a machine are kept off, with the reason', async () => {
    const claim = await newClaim()
    const { roomId } = await play(claim, { tookMs: HUMAN_MEDIAN_MS - 1 })
    const { body } = await own<RankedResult>(claim, `/games/${roomId}`)
    expect(body.game.reason).toBe('too-fast')
    expect(body.standing.entry).toBeNull()
    expect(boards.entries.size).toBe(0)
    await play(claim, { tookMs: HUMAN_MEDIAN_MS })
    expect((await own<ClaimStanding>(claim, '/standing')).body.entry).toMatchObject({ asked: 10 })
  })

  it('R-RANKED-5: one claim can play so many at once, a whole school behind one address far more', async () => {
    const claim = await newClaim()
    const client = await server.connect()
    const codes: string[] = []
    for (let i = 0; i < 21; i += 1) {
      const started = await start(client, claim)
      codes.push(started.ok ? 'ok' : started.error.code)
      server.clock.now += 200
    }
    expect(codes.filter((code) => code === 'ok')).toHaveLength(20)
    expect(codes.at(-1)).toBe('ranked-limit')
    const others = await Promise.all(Array.from({ length: 300 }, newClaim))
    for (const other of others.slice(0, 25)) expect((await start(client, other)).ok).toBe(true)
  })

  it('R-RANKED-1: with a secret that fits no claim, or no claim, nothing begins', async () => {
    const client = await server.connect()
    const claim = await newClaim()
    expect((await start(client, { ...claim, secret: 'x'.repeat(32) })).ok).toBe(false)
    expect(
      await client.codeOf('solo:create', { deck: 'random', choiceCount: 10, ranked: { id: claim.id } }),
    ).toBe('invalid-payload')
  })

  it('R-RANKED-7: what a crash kept from being scored is scored at the next start, once', async () => {
    const claim = await newClaim()
    const { roomId } = await play(claim)
    boards.games.clear()
    boards.answers.clear()
    boards.entries.clear()
    expect(await catchUpScores(server.game.leaderboard)).toBe(1)
    expect(boards.games.get(roomId)).toMatchObject({ right: 10, reason: null })
    expect(await catchUpScores(server.game.leaderboard)).toBe(0)
  })

  it('R-BOARD-4: duel has a board of its own, with the same answers counted', async () => {
    const claim = await newClaim()
    await play(claim, { change: { mode: 'duel', choiceCount: 4 } })
    const entry = async (query: string) => (await own<ClaimStanding>(claim, `/standing?${query}`)).body.entry
    expect(await entry('labels=4&mode=duel')).toMatchObject({ asked: 10 })
    expect(await entry('labels=4&mode=classic')).toBeNull()
    expect(await entry('labels=10')).toBeNull()
  })

  it('R-BOARD-3: what was played yesterday is not of today', async () => {
    const claim = await newClaim()
    await play(claim)
    server.clock.now += 8 * 24 * 60 * 60 * 1000
    const entry = async (query: string) => (await own<ClaimStanding>(claim, `/standing?${query}`)).body.entry
    expect(await entry('time=all')).toMatchObject({ asked: 10 })
    expect(await entry('time=week')).toBeNull()
    expect(await entry('time=today')).toBeNull()
  })
})

describe('the board of a class', () => {
  const open = async (title: string | null) =>
    (await ask<{ key: string }>('boards', undefined, 'POST', { title })).body

  it('R-BOARD-6: anybody opens one; a game by its link counts there and globally', async () => {
    const { key } = await open('7b')
    expect(boards.classBoards.get(hashToken(key))).toEqual({ title: '7b' })
    expect([...boards.classBoards.keys()]).not.toContain(key)
    const claim = await newClaim()
    await play(claim, { change: { ranked: { ...claim, classKey: key } } })
    await play(claim)
    const entry = async (query: string) => (await own<ClaimStanding>(claim, `/standing?${query}`)).body.entry
    expect(await entry(`class=${key}`)).toMatchObject({ asked: 10 })
    expect(await entry('')).toMatchObject({ asked: 20 })
  })

  it('R-BOARD-6: a key that is none begins no game, a title that is none opens no board', async () => {
    const client = await server.connect()
    const claim = await newClaim()
    const refused = await start(client, claim, { ranked: { ...claim, classKey: 'k'.repeat(32) } })
    expect(!refused.ok && refused.error.code).toBe('board-unknown')
    expect((await ask('boards', undefined, 'POST', { title: 'fuck' })).body.code).toBe('nickname-unsuitable')
    expect((await ask('boards', undefined, 'POST', {})).status).toBe(400)
    expect((await open(null)).key).toMatch(/^[\w-]{32}$/)
  })
})

describe('the verdict', () => {
  it('R-BOARD-8: is of the very items that were answered, against every model', async () => {
    const claim = await newClaim()
    const { items } = await play(claim)
    const { verdicts } = (await own<ClaimStanding>(claim, '/standing')).body
    expect(verdicts.map(({ model }) => model)).toEqual([...pack.models])
    for (const { model, you, they } of verdicts) {
      expect(you).toBe(10)
      expect(they).toBe(items.filter((item) => pack.top1.get(model)![item] === pack.labels[item]).length)
    }
  })
})
