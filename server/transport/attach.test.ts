import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  COMMAND_MAX_BYTES,
  type CountView,
  type HostView,
  MESSAGE_MAX_BYTES,
  type PlayerView,
  type RoomView,
} from '../../contracts/index.ts'
import { COMMAND_NAMES } from '../../contracts/schemas.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { GOOD_PAYLOADS } from './testing/payloads.ts'
import { deviceKeyOf, SETTINGS, serve, type TestClient, type TestServer } from './testing/serve.ts'

const servers: TestServer[] = []
const start = async (...options: Parameters<typeof serve>) => {
  const server = await serve(...options)
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const HOST_COMMANDS = [
  ...(['game:start', 'game:next', 'round:skip', 'game:end', 'game:rematch', 'room:lock'] as const),
  ...(['room:close', 'player:kick'] as const),
]

/** Until the server has seen all but so many connections go. */
const connectionsOf = (server: TestServer, count: number) =>
  vi.waitFor(async () => {
    const open = await new Promise((got) => server.httpServer.getConnections((_, n) => got(n)))
    expect(open).toBe(count)
  })

/** From the lobby to the first question. */
const openRound = async (server: TestServer, code: string, host: TestClient) => {
  await host.must('game:start', {})
  await server.due(code)
  return host.room('question')
}

describe('a class over the wire', () => {
  it('R-GAME-1, R-VIEW-3, R-VIEW-5, R-VIEW-7: plays a round, and whoever comes back sees what he left', async () => {
    const server = await start()
    const { code, host, hostToken, players } = await server.classroom(2)
    const [a, b] = players as [(typeof players)[0], (typeof players)[0]]
    await openRound(server, code, host)
    expect(await a.client.codeOf('answer:submit', { round: 1, choice: 3 })).toBe('ok')
    const before = await a.client.until<PlayerView>('player:view', (v) => v.choice === 3)

    for (let reload = 0; reload < 2; reload += 1) {
      const again = await server.connect()
      await again.must('session:resume', { code, role: 'player', token: a.playerToken })
      expect(again.last<PlayerView>('player:view')).toEqual(before)
      expect(again.last<RoomView>('room:view').phase).toMatchObject({ name: 'question', round: 1 })
      expect(await again.codeOf('answer:submit', { round: 1, choice: 3 })).toBe('ok')
      expect(await again.codeOf('answer:submit', { round: 1, choice: 4 })).toBe('already-answered')
    }
    const hostAgain = await server.connect()
    await hostAgain.must('session:resume', { code, role: 'host', token: hostToken })
    const same = { team: null, timeFactor: 1 }
    expect(hostAgain.last<HostView>('host:view').players).toEqual([
      { playerId: a.playerId, nickname: 'Player 0', connected: true, answered: true, ...same },
      { playerId: b.playerId, nickname: 'Player 1', connected: true, answered: false, ...same },
    ])

    expect(await b.client.codeOf('answer:submit', { round: 1, choice: 4 })).toBe('ok')
    const reveal = await b.client.room('reveal')
    expect(reveal.phase).toMatchObject({ revealed: { answeredCount: 2, end: 'all-answered' } })
    const { phaseVersion } = reveal
    expect(b.client.last<PlayerView>('player:view')).toMatchObject({
      phaseVersion,
      lastRound: { asked: true },
    })
    await hostAgain.until<HostView>('host:view', (v) => v.phaseVersion === phaseVersion)
    await hostAgain.must('game:next', { round: 1 })
    await b.client.room('standings')
    for (const { client } of players)
      expect(client.received.filter((r) => r.name === 'host:view')).toEqual([])
    expect(host.received.filter((r) => r.name === 'player:view')).toEqual([])
  })

  it('R-VIEW-4: counts are told while answers come in', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(3)
    await openRound(server, code, host)
    await players[0]!.client.must('answer:submit', { round: 1, choice: 0 })
    await players[1]!.client.must('answer:submit', { round: 1, choice: 0 })
    const count = await players[2]!.client.until<CountView>('room:count', (c) => c.answeredCount === 2)
    expect(count).toEqual({ round: 1, answeredCount: 2, askedCount: 3 })
  })

  it('R-WIRE-7: HTTP polling alone is enough', async () => {
    const server = await start()
    const host = await server.connect({ transports: ['polling'] })
    const player = await server.connect({ transports: ['polling'] })
    const { code } = await host.must('room:create', { settings: SETTINGS })
    await player.must('room:join', { code, nickname: 'Ada', deviceKey: deviceKeyOf('ada') })
    await openRound(server, code, host)
    await player.room('question')
    await player.must('answer:submit', { round: 1, choice: 2 })
    await player.room('reveal')
    expect(player.socket.io.engine.transport.name).toBe('polling')
  })

  it('R-SOLO-1, R-SOLO-2, R-SOLO-3: solo answers reveal at once, and nobody joins', async () => {
    const server = await start()
    const me = await server.connect()
    const { code } = await me.must('solo:create', { deck: 'random', choiceCount: 4, seed: 'mine' })
    for (let round = 1; round <= 10; round += 1) {
      const { phase } = await me.room(
        'question',
        (v) => v.phase.name === 'question' && v.phase.round === round,
      )
      if (phase.name !== 'question') throw new Error(phase.name)
      expect(phase).toMatchObject({ deadlineAt: null })
      server.clock.now += 60_000
      await me.must('answer:submit', { round, choice: phase.question.choices[0]! })
      await me.room('reveal', (v) => v.phase.name === 'reveal' && v.phase.round === round)
      await me.must('game:next', { round })
    }
    const podium = await me.room('podium')
    expect(podium.seed).toBe('mine')
    const other = await server.connect()
    expect(await other.codeOf('room:join', { code, nickname: 'X', deviceKey: deviceKeyOf('x') })).toBe(
      'room-not-found',
    )
    expect(await other.codeOf('session:resume', { code, role: 'host', token: deviceKeyOf('x') })).toBe(
      'session-unknown',
    )
  })

  it('R-LOG-6, R-VIEW-5: after the server was killed the room goes on with every acknowledged answer', async () => {
    const first = await start()
    const { code, host, hostToken, players } = await first.classroom(2)
    await openRound(first, code, host)
    await players[0]!.client.must('answer:submit', { round: 1, choice: 7 })
    const view = await players[0]!.client.until<PlayerView>('player:view', (v) => v.choice === 7)
    await first.close()

    const second = await start({ store: first.store })
    second.clock.now = first.clock.now + 2_000
    const again = await second.connect()
    await again.must('session:resume', { code, role: 'player', token: players[0]!.playerToken })
    expect(again.last<PlayerView>('player:view')).toEqual(view)
    const hostAgain = await second.connect()
    await hostAgain.must('session:resume', { code, role: 'host', token: hostToken })
    await second.due(code)
    expect((await hostAgain.room('reveal')).phase).toMatchObject({ revealed: { answeredCount: 1 } })
  })
})

describe('bad input', () => {
  const BODIES: [string, unknown[]][] = [
    ['no body', []],
    ['null', [null]],
    ['a number', [7]],
    ['a text', ['x']],
    ['true', [true]],
    ['an array', [[]]],
    ['bytes', [Buffer.from('x')]],
    ['keys unheard of', [{ nonsense: 1 }]],
    [
      'wrong types',
      [{ round: '1', choice: {}, code: 5, nickname: [], token: 1, settings: 'all', locked: 'no' }],
    ],
    ['somebody else’s identity', [{ round: 1, choice: 1, playerId: 'x', actor: { role: 'host' } }]],
  ]

  it.each(
    BODIES,
  )('R-WIRE-1: every command with %s gets a typed error and changes nothing', async (_, args) => {
    const server = await start()
    server.clock.stepMs = 100
    const { code, host, players } = await server.classroom(1)
    const version = server.version(code)
    for (const client of [host, players[0]!.client, await server.connect()]) {
      const codes = await Promise.all(COMMAND_NAMES.map((name) => client.codeOf(name, ...args)))
      expect(codes).toEqual(COMMAND_NAMES.map(() => 'invalid-payload'))
    }
    expect(server.version(code)).toBe(version)
    expect([...server.game.registry.all()]).toHaveLength(1)
  })

  it('R-WIRE-2: every command of more than 4 KB is too large', async () => {
    const server = await start()
    const { code, players } = await server.classroom(1)
    const version = server.version(code)
    for (const name of COMMAND_NAMES) {
      const big = { ...GOOD_PAYLOADS[name], more: 'x'.repeat(COMMAND_MAX_BYTES) }
      expect(await players[0]!.client.codeOf(name, big)).toBe('payload-too-large')
    }
    expect(server.version(code)).toBe(version)
  })

  it('R-WIRE-2: a body nested without end is too large', async () => {
    const server = await start()
    const client = await server.connect()
    // Written by hand: the client's own encoder would run out of stack.
    client.socket.io.engine.write(`2999["game:start",${'['.repeat(30_000)}${']'.repeat(30_000)}]`)
    await vi.waitFor(() =>
      expect(client.raw.find((text) => text.startsWith('3999'))).toMatch(/payload-too-large/),
    )
  })

  it.each([
    '2["game:start"',
    '2',
    '9',
    '51-["game:start",{"_placeholder":true,"num":7}]',
    '2999["disconnect"]',
    '4"x"',
  ])('R-WIRE-2: the broken message %j ends at most its own connection', async (message) => {
    const server = await start()
    const { code, host } = await server.classroom(0)
    const broken = await server.connect()
    broken.socket.io.engine.write(message)
    broken.socket.io.engine.close()
    await connectionsOf(server, 1)
    await host.must('room:lock', { locked: true })
    expect(server.game.registry.find(code)!.state.locked).toBe(true)
  })

  it.each([
    'websocket',
    'polling',
  ] as const)('R-WIRE-2: a message of more than 64 KB over %s ends that connection and no other', async (transport) => {
    const server = await start()
    const { code, host } = await server.classroom(0)
    const rude = await server.connect({ transports: [transport] })
    const gone = new Promise<string>((resolve) => rude.socket.once('disconnect', resolve))
    rude.socket.emit('game:start', 'x'.repeat(MESSAGE_MAX_BYTES + 1))
    expect(await gone).toMatch(/transport/)
    await host.must('room:lock', { locked: true })
    expect(server.game.registry.find(code)!.state.locked).toBe(true)
  })

  it('R-WIRE-4: without an acknowledgement commands work or fail silently', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(1)
    for (const name of COMMAND_NAMES) {
      players[0]!.client.socket.emit(name)
      host.socket.emit(name, null)
    }
    host.socket.emit('no such command', {})
    server.clock.now += 10_000
    host.socket.emit('game:start', {})
    await players[0]!.client.room('countdown')
    expect(server.game.registry.find(code)!.state.phase.name).toBe('countdown')
  })

  it('R-WIRE-4: further arguments are ignored', async () => {
    const server = await start()
    const { host } = await server.classroom(0)
    expect(await host.codeOf('room:lock', { locked: true }, { locked: false }, 'x')).toBe('ok')
  })

  it('R-WIRE-3: a socket may send 30 at once, and 10 a second after that', async () => {
    const server = await start()
    const { host } = await server.classroom(0)
    const other = await server.connect()
    const burst = (client: TestClient) =>
      Promise.all(Array.from({ length: 40 }, () => client.codeOf('game:next', { round: 1 })))
    // One was the creation of the room.
    const limited = (await burst(host)).filter((code) => code === 'rate-limited')
    expect(limited).toHaveLength(11)
    expect(await host.send('room:lock', { locked: true })).toMatchObject({ error: { retryable: true } })
    expect(await other.codeOf('game:next', { round: 1 })).toBe('not-signed-in')
    server.clock.now += 1_000
    expect((await burst(host)).filter((code) => code === 'rate-limited')).toHaveLength(30)
  })
})

describe('who speaks', () => {
  it('R-ROOM-9: a player’s socket cannot take a host’s action', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(2)
    await openRound(server, code, host)
    const version = server.version(code)
    for (const name of HOST_COMMANDS) {
      const payload = name === 'player:kick' ? { playerId: players[1]!.playerId } : GOOD_PAYLOADS[name]
      expect(await players[0]!.client.codeOf(name, payload)).toBe('not-host')
    }
    expect(server.version(code)).toBe(version)
  })

  it('R-ROOM-10: without a session there is nothing to command, and a host is no player', async () => {
    const server = await start()
    const { code, host } = await server.classroom(0)
    const visitor = await server.connect()
    for (const name of [...HOST_COMMANDS, 'answer:submit', 'player:rename'] as const)
      expect(await visitor.codeOf(name, GOOD_PAYLOADS[name])).toBe('not-signed-in')
    expect(await host.codeOf('player:rename', { nickname: 'Host' })).toBe('player-unknown')
    await openRound(server, code, host)
    expect(await host.codeOf('answer:submit', { round: 1, choice: 1 })).toBe('not-player')
  })

  it('R-ROOM-12: an invited host leads the game with a token of his own', async () => {
    const server = await start()
    const { code, host } = await server.classroom(1)
    const { hostToken } = await host.must('host:invite', {})
    const colleague = await server.connect()
    await colleague.must('session:resume', { code, role: 'host', token: hostToken })
    expect(await colleague.codeOf('game:start', {})).toBe('ok')
    expect(JSON.stringify([...server.store.rooms.values()])).not.toContain(hostToken)
  })

  it('R-ROOM-13: a code alone tells what joining takes, and of a room that is not open nothing', async () => {
    const server = await start()
    const { code } = await server.classroom(0, {
      options: { nicknames: { list: ['Ada', 'Bo'], drawn: false } },
    })
    const visitor = await server.connect()
    await visitor.must('room:join', { code, nickname: 'Bo', deviceKey: deviceKeyOf('bo') })
    expect(await visitor.must('room:peek', { code })).toEqual({
      code,
      locked: false,
      begun: false,
      nicknames: 'list',
      freeNames: ['Ada'],
    })
    expect(await visitor.codeOf('room:peek', { code: '3333' })).toBe('room-not-found')
  })

  it('R-NAME-6, R-NAME-7: of a drawn list a name is dealt, and only the host renames to what he likes', async () => {
    const server = await start()
    const nicknames = { list: ['Ada', 'Bo'], drawn: true }
    const { code } = await server.classroom(0, { options: { nicknames } })
    const visitor = await server.connect()
    expect(await visitor.must('room:peek', { code })).toMatchObject({
      nicknames: 'drawn',
      freeNames: ['Ada', 'Bo'],
    })
    const free = await server.classroom(1)
    const { client, playerId } = free.players[0]!
    expect(await client.codeOf('player:rename', { nickname: 'Merde' })).toBe('nickname-unsuitable')
    expect(await client.codeOf('player:rename', { nickname: 'Ada' })).toBe('ok')
    expect(await free.host.codeOf('player:rename', { nickname: 'Merde', playerId })).toBe('ok')
  })

  it('R-ROOM-10: a player’s token opens no host session, nor a token of another room', async () => {
    const server = await start()
    const { code, players, hostToken } = await server.classroom(1)
    const other = await server.classroom(0)
    const visitor = await server.connect()
    const resume = (room: string, role: string, token: string) =>
      visitor.codeOf('session:resume', { code: room, role, token })
    expect(await resume(code, 'host', players[0]!.playerToken)).toBe('session-unknown')
    expect(await resume(code, 'player', hostToken)).toBe('session-unknown')
    expect(await resume(other.code, 'host', hostToken)).toBe('session-unknown')
    expect(await resume(other.code, 'player', players[0]!.playerToken)).toBe('session-unknown')
    expect(await visitor.codeOf('game:start', {})).toBe('not-signed-in')
  })

  it('R-ROOM-10: one socket speaks for one at a time', async () => {
    const server = await start()
    const { code, host } = await server.classroom(0)
    await host.must('room:join', { code, nickname: 'Now a player', deviceKey: deviceKeyOf('host') })
    expect(await host.codeOf('game:start', {})).toBe('not-host')
  })
})

describe('answers that come wrong', () => {
  it('R-ANSWER-1, R-ANSWER-4, R-ANSWER-5: late, another round, not offered, none open', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(2, { part: { choiceCount: 4 } })
    const { client } = players[0]!
    expect(await client.codeOf('answer:submit', { round: 1, choice: 0 })).toBe('wrong-phase')
    const { phase } = await openRound(server, code, host)
    if (phase.name !== 'question') throw new Error(phase.name)
    const missing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((k) => !phase.question.choices.includes(k))!
    const version = server.version(code)
    expect(await client.codeOf('answer:submit', { round: 1, choice: missing })).toBe('choice-not-offered')
    expect(await client.codeOf('answer:submit', { round: 2, choice: phase.question.choices[0] })).toBe(
      'wrong-round',
    )
    server.clock.now = phase.deadlineAt! + 1
    expect(await client.codeOf('answer:submit', { round: 1, choice: phase.question.choices[0] })).toBe(
      'too-late',
    )
    expect(server.version(code)).toBe(version)
    await server.due(code)
    expect(await client.codeOf('answer:submit', { round: 1, choice: phase.question.choices[0] })).toBe(
      'too-late',
    )
  })

  it('R-LOG-3: an answer that cannot be stored is refused as retryable, then accepted', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(2)
    await openRound(server, code, host)
    server.store.failing = true
    const refused = await players[0]!.client.send('answer:submit', { round: 1, choice: 1 })
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-unavailable', retryable: true } })
    server.store.failing = false
    expect(await players[0]!.client.codeOf('answer:submit', { round: 1, choice: 1 })).toBe('ok')
  })
})

describe('getting in and out', () => {
  it('R-NAME-2, R-NAME-3, R-NAME-7, R-WIRE-5: nicknames and codes that do not do', async () => {
    const server = await start()
    const { code } = await server.classroom(1)
    const visitor = await server.connect()
    const join = (room: string, nickname: string) =>
      visitor.codeOf('room:join', { code: room, nickname, deviceKey: deviceKeyOf('v') })
    expect(await join(code, 'player 0')).toBe('nickname-taken')
    expect(await join(code, '\u200b')).toBe('nickname-invalid')
    expect(await join(code, 'F.u.c.k')).toBe('nickname-unsuitable')
    const free = code === 'AAAA' ? 'CCCC' : 'AAAA'
    expect(await join(free, 'Ada')).toBe('room-not-found')
    expect(
      await visitor.codeOf('session:resume', { code: free, role: 'player', token: deviceKeyOf('v') }),
    ).toBe('room-not-found')
    expect(await join(code.toLowerCase().split('').join(' '), 'Ada')).toBe('ok')
  })

  it('R-ROOM-4: a locked room lets those in who were in, nobody else', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(1)
    await host.must('room:lock', { locked: true })
    const visitor = await server.connect()
    expect(await visitor.codeOf('room:join', { code, nickname: 'Ada', deviceKey: deviceKeyOf('v') })).toBe(
      'room-locked',
    )
    await visitor.must('session:resume', { code, role: 'player', token: players[0]!.playerToken })
    expect(visitor.last<RoomView>('room:view').locked).toBe(true)
  })

  it('R-ROOM-5: a kicked browser is told, and stays out by any door', async () => {
    const server = await start()
    const { code, host, players } = await server.classroom(2)
    const { client, playerId, playerToken, deviceKey } = players[0]!
    await host.must('player:kick', { playerId })
    expect(await client.until('session:ended')).toBe('kicked')
    expect(await client.codeOf('player:rename', { nickname: 'New' })).toBe('not-signed-in')
    const again = await server.connect()
    expect(await again.codeOf('session:resume', { code, role: 'player', token: playerToken })).toBe('banned')
    expect(await again.codeOf('room:join', { code, nickname: 'Other', deviceKey })).toBe('banned')
    expect(await again.codeOf('room:join', { code, nickname: 'Player 0', deviceKey: deviceKeyOf('n') })).toBe(
      'nickname-taken',
    )
    await host.until<HostView>('host:view', (v) => v.players.length === 1)
    const seen = client.received.length
    await host.must('game:start', {})
    await players[1]!.client.room('countdown')
    expect(client.received).toHaveLength(seen)
  })

  it('R-ROOM-7: a closed room tells everybody and is gone', async () => {
    const server = await start()
    const { code, host, hostToken, players } = await server.classroom(1)
    await host.must('room:close', {})
    expect(await players[0]!.client.until('session:ended')).toBe('closed')
    expect(await host.until('session:ended')).toBe('closed')
    expect(await host.codeOf('game:start', {})).toBe('not-signed-in')
    const visitor = await server.connect()
    expect(await visitor.codeOf('room:join', { code, nickname: 'Ada', deviceKey: deviceKeyOf('v') })).toBe(
      'room-not-found',
    )
    expect(await visitor.codeOf('session:resume', { code, role: 'host', token: hostToken })).toBe(
      'room-not-found',
    )
    expect(server.store.rooms.values().next().value!.log.at(-1)!.type).toBe('RoomClosed')
  })

  it('R-PRES-3: a browser gone before its seat was stored does not count as connected', async () => {
    const server = await start()
    const { code } = await server.classroom(0)
    const hasty = await server.connect()
    const release = server.store.hold()
    hasty.socket.emit('room:join', { code, nickname: 'Ada', deviceKey: deviceKeyOf('v') })
    await vi.waitFor(() => expect(server.store.appends).toHaveLength(1))
    hasty.socket.disconnect()
    await connectionsOf(server, 1)
    release()
    const room = server.game.registry.find(code)!
    await vi.waitFor(() => expect(room.state.players.size).toBe(1))
    await room.execute({ type: 'tick', actor: { role: 'system' }, now: server.clock.now })
    expect(room.presence.connected()).toEqual(new Set())
  })

  it('R-WIRE-6: trouble in one room changes nothing in another', async () => {
    const server = await start()
    const [one, two] = [await server.classroom(2), await server.classroom(1)]
    const version = server.version(two.code)
    await openRound(server, one.code, one.host)
    expect(await one.host.codeOf('player:kick', { playerId: two.players[0]!.playerId })).toBe(
      'player-unknown',
    )
    await one.players[0]!.client.codeOf('answer:submit', { round: 9, choice: 1 })
    await one.host.must('room:close', {})
    expect(server.version(two.code)).toBe(version)
    const names = two.players[0]!.client.received.map((r) => r.name)
    expect(names).not.toContain('session:ended')
    await openRound(server, two.code, two.host)
    await two.players[0]!.client.must('answer:submit', { round: 1, choice: 1 })
    await two.players[0]!.client.room('reveal')
  })

  it('R-JOIN-1: the host is told where phones go', async () => {
    const server = await start()
    const browser = await server.connect({
      extraHeaders: { origin: 'http://10.1.2.3:3000', host: '10.1.2.3:3000' },
    })
    const { code } = await browser.must('room:create', { settings: SETTINGS })
    expect(browser.last<HostView>('host:view').joinUrl).toBe(`http://10.1.2.3:3000/join/${code}`)
    const named = await start({ publicUrl: 'https://quiz.school.org/' })
    const other = await named.connect()
    const created = await other.must('room:create', { settings: SETTINGS })
    expect(other.last<HostView>('host:view').joinUrl).toBe(`https://quiz.school.org/join/${created.code}`)
  })
})

describe('the bytes that a player’s socket receives before the reveal', () => {
  /** Plays up to just before the reveal, then reveals. Everything random that is public is given a fixed name. */
  const bytes = async (options: { labelShift: number; seed: string }) => {
    const server = await start({ pack: examplePack({ itemCount: 120, sameImage: true, ...options }) })
    const host = await server.connect()
    const { code, hostToken } = await host.must('room:create', { settings: SETTINGS })
    const player = await server.connect()
    const joined = await player.must('room:join', { code, nickname: 'Ada', deviceKey: deviceKeyOf('a') })
    const silent = await server.connect()
    const other = await silent.must('room:join', { code, nickname: 'Bo', deviceKey: deviceKeyOf('b') })
    await player.room('lobby', (v) => v.playerCount === 2)
    await openRound(server, code, host)
    await player.room('question')
    await player.must('answer:submit', { round: 1, choice: 3 })
    await player.until<PlayerView>('player:view', (v) => v.choice === 3)
    await player.until<CountView>('room:count', (c) => c.answeredCount === 1)
    const { state } = server.game.registry.find(code)!
    const received = [...player.raw]
    const events = [...player.received]
    await server.due(code)
    const reveal = await player.room('reveal')
    const { roomId } = reveal
    const names = { ...joined, roomId, hostToken, otherId: other.playerId, otherToken: other.playerToken }
    const named = received.map((text) =>
      Object.entries(names).reduce(
        (sofar, [name, value]) => sofar.replaceAll(value, name),
        text.replace(/"sid":"[^"]+"/, '"sid":"sid"'),
      ),
    )
    return { named, received, events, state, reveal }
  }

  it('R-VIEW-1: tell neither label, nor predictions, nor item, nor seed', async () => {
    const one = await bytes({ labelShift: 0, seed: 'one' })
    const other = await bytes({ labelShift: 3, seed: 'other' })

    // What differs between the two servers is exactly what must not show.
    expect(new Set(one.named)).toEqual(new Set(other.named))
    expect(one.named.join('\n')).toContain('imageBase64')
    if (one.reveal.phase.name !== 'reveal' || other.reveal.phase.name !== 'reveal')
      throw new Error('no reveal')
    expect(one.reveal.phase.revealed.itemIndex).not.toBe(other.reveal.phase.revealed.itemIndex)
    expect(one.reveal.phase.revealed.modelAnswers).not.toEqual(other.reveal.phase.revealed.modelAnswers)

    for (const { received, events, state } of [one, other]) {
      const all = received.join('\n')
      expect(all).not.toMatch(/itemIndex|"label"|modelAnswers|confidence|probabilit|hash|deviceKey/i)
      expect(all).not.toContain(state.seed)
      expect(events.map((e) => e.name)).not.toContain('host:view')
      for (const { name, payload } of events)
        if (name === 'room:view') expect(payload).toMatchObject({ seed: null })
    }
  })
})
