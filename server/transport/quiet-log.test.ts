import pino from 'pino'
import { afterEach, expect, it } from 'vitest'
import { examplePack } from '../game/testing/example-pack.ts'
import { logError } from '../log-error.ts'
import { MemoryStore } from '../room/testing/memory-store.ts'
import { deviceKeyOf, serve, type TestServer } from './testing/serve.ts'

let server: TestServer
afterEach(() => server.close())

/** Fails as the database does, which says in its error what it was asked to store. */
class TellingStore extends MemoryStore {
  override async appendEvents(...[room, version, events]: Parameters<MemoryStore['appendEvents']>) {
    if (this.failing)
      throw Object.assign(new Error(`Failed query: insert\nparams: ${JSON.stringify(events)}`), {
        params: events,
      })
    return super.appendEvents(room, version, events)
  }
}

it('R-SAFE-2: a game with everything that goes wrong in it leaves no name, token, key or code in the log, and hashes only in the store', async () => {
  const lines: string[] = []
  const log = pino(
    { level: 'trace', serializers: { err: logError } },
    { write: (line: string) => void lines.push(line) },
  )
  const store = new TellingStore()
  const pack = examplePack()
  let broken = false
  const breakable = new Proxy(pack, {
    get: (target, key, self) => {
      if (broken && key === 'images') throw new Error('a bug')
      return Reflect.get(target, key, self)
    },
  })
  server = await serve({ log, store, pack: breakable })
  const { code, host, hostToken, players } = await server.classroom(3)
  const { hostToken: invited } = await host.must('host:invite', {})
  const [a, b, c] = players as [(typeof players)[0], (typeof players)[0], (typeof players)[0]]
  await a.client.must('player:rename', { nickname: 'Zaphod B' })
  await a.client.codeOf('player:rename', { nickname: '\r\n{"level":50,"msg":"forged"}' })
  store.failing = true
  const late = await server.connect()
  const lateKey = deviceKeyOf('somebody-late')
  expect(await late.codeOf('room:join', { code, nickname: 'Trillian', deviceKey: lateKey })).toBe(
    'storage-unavailable',
  )
  expect(await host.codeOf('game:start', {})).toBe('storage-unavailable')
  store.failing = false
  await host.must('game:start', {})
  broken = true
  await server.due(code)
  broken = false
  await host.must('player:kick', { playerId: c.playerId })
  await a.client.must('answer:submit', { round: 1, choice: 1 })
  await b.client.codeOf('session:resume', { code, role: 'host', token: b.playerToken })
  await host.must('game:end', {})
  const { state } = server.game.registry.find(code)!
  await host.must('room:close', {})

  const told = lines.join('')
  expect(lines.length).toBeGreaterThanOrEqual(3)
  expect(lines.every((line) => JSON.parse(line).msg !== 'forged')).toBe(true)
  const secrets = [
    ...[hostToken, invited, lateKey, state.seed, ...state.hostTokenHashes],
    ...players.flatMap(({ playerToken, deviceKey }) => [playerToken, deviceKey]),
    ...[...state.players.values()].flatMap(({ tokenHash, deviceHash }) => [tokenHash, deviceHash]),
    ...['Zaphod', 'Player 0', 'Player 1', 'Trillian', 'forged', `"${code}"`, `/${code}`],
  ]
  for (const secret of secrets) expect(told, secret).not.toContain(secret)

  // What is stored holds hashes only.
  const stored = JSON.stringify([...store.rooms])
  expect(stored).toContain('Zaphod B')
  for (const token of [hostToken, invited, ...players.flatMap((p) => [p.playerToken, p.deviceKey])])
    expect(stored).not.toContain(token)
})
