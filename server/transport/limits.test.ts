import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { deviceKeyOf, SETTINGS, serve, type TestClient, type TestServer } from './testing/serve.ts'

let open: TestServer[] = []
const start = async (options?: Parameters<typeof serve>[0]) => {
  const server = await serve(options)
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()))
  open = []
})

const seat = (client: TestClient, code: string, name: string, device = name) =>
  client.codeOf('room:join', { code, nickname: name, deviceKey: deviceKeyOf(device) })

/** Status and body of a handshake with these headers. */
const handshake = (server: TestServer, headers: Record<string, string>) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    request(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode!, body }))
    })
      .on('error', reject)
      .end()
  })

const closed = (client: TestClient) =>
  new Promise<string>((done) => {
    if (!client.socket.connected) done('before')
    client.socket.once('disconnect', done)
  })

describe('codes', () => {
  it('R-SAFE-6: trying codes ends soon, by every command that takes one, and says nothing any more', async () => {
    const server = await start()
    const { code } = await server.classroom(0)
    const guesser = await server.connect({ extraHeaders: { 'x-forwarded-for': '203.0.113.9' } })
    const wrong = code === 'AAAA' ? 'CCCC' : 'AAAA'
    const token = 't'.repeat(32)
    const tries = [
      () => guesser.codeOf('room:peek', { code: wrong }),
      () => seat(guesser, wrong, 'Ada'),
      () => guesser.codeOf('session:resume', { code: wrong, role: 'player', token }),
      () => guesser.codeOf('session:resume', { code, role: 'host', token }),
    ]
    for (let i = 0; i < 12; i += 1)
      expect(await tries[i % 4]!()).toMatch(/^(room-not-found|session-unknown)$/)
    for (const again of tries) expect(await again()).toBe('rate-limited')
    expect(await guesser.codeOf('room:peek', { code })).toBe('rate-limited')
    expect(await seat(guesser, code, 'Ada')).toBe('rate-limited')
    server.clock.now += 5_000
    expect(await guesser.codeOf('room:peek', { code })).toBe('ok')
  })

  it('R-SAFE-6: a token that fits is let in however much was guessed', async () => {
    const server = await start()
    const { code, hostToken, players } = await server.classroom(1)
    const client = await server.connect()
    for (let i = 0; i < 13; i += 1) await client.codeOf('room:peek', { code: 'AAAA' })
    expect(await client.codeOf('session:resume', { code, role: 'host', token: hostToken })).toBe('ok')
    const { playerToken } = players[0]!
    expect(await client.codeOf('session:resume', { code, role: 'player', token: playerToken })).toBe('ok')
  })
})

describe('seats', () => {
  it('R-SAFE-5: one connection takes a few seats, one browser five', async () => {
    const server = await start()
    const { code } = await server.classroom(0)
    const bot = await server.connect()
    for (let i = 0; i < 6; i += 1) expect(await seat(bot, code, `bot ${i}`)).toBe('ok')
    expect(await seat(bot, code, 'bot 7')).toBe('rate-limited')
    for (let i = 0; i < 6; i += 1) {
      const tab = await server.connect()
      expect(await seat(tab, code, `tab ${i}`, 'same')).toBe(i < 5 ? 'ok' : 'too-many-seats')
    }
  })

  it('R-SAFE-5: 300 students come in within a second', async () => {
    const server = await start()
    const { players } = await server.classroom(300)
    expect(players).toHaveLength(300)
  })
})

describe('connections', () => {
  it('R-SAFE-7: a page of another server opens none', async () => {
    const server = await start({ publicUrl: 'https://quiz.example' })
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of foreign)
      expect(await handshake(server, headers)).toEqual({
        status: 403,
        body: '{"code":4,"message":"foreign-origin"}',
      })
    await expect(server.connect({ extraHeaders: { origin: 'https://evil.example' } })).rejects.toThrow()
    expect((await handshake(server, { origin: 'https://quiz.example' })).status).toBe(200)
  })

  it('R-SAFE-5: beyond the limit a connection is refused with a reason, and let in when one has gone', async () => {
    const server = await start({
      gateLimits: { connections: 10, ofNetwork: 2, handshakesAtOnce: 100, handshakesPerSecond: 100 },
    })
    const clients = [await server.connect(), await server.connect()]
    expect(await handshake(server, {})).toEqual({ status: 403, body: '{"code":4,"message":"rate-limited"}' })
    clients[0]!.socket.disconnect()
    await expect.poll(async () => (await handshake(server, {})).status).toBe(200)
  })

  it('R-SAFE-5: one that speaks for nobody and is silent is closed, one that plays stays', async () => {
    const server = await start()
    const { host, players } = await server.classroom(1)
    const silent = await server.connect()
    const talks = await server.connect()
    const ended = closed(silent)
    server.clock.now += 100_000
    await talks.codeOf('room:peek', { code: 'AAAA' })
    server.clock.now += 20_000
    server.game.closeSilent()
    // Below Socket.IO, so that its client comes back by itself.
    expect(await ended).toBe('transport close')
    expect([host, players[0]!.client, talks].every(({ socket }) => socket.connected)).toBe(true)
  })

  it('R-SAFE-5: a flood of any packets ends the connection', async () => {
    const server = await start()
    const flood = await server.connect()
    const other = await server.connect()
    const ended = closed(flood)
    for (let i = 0; i < 400; i += 1) flood.socket.emit('no:such-command', i)
    expect(await ended).toMatch(/transport (close|error)/)
    expect(await other.codeOf('room:create', { settings: SETTINGS })).toBe('ok')
  })

  it('R-SAFE-5: a connection holds one socket: more on it, each with limits of its own, end it', async () => {
    const server = await start()
    const opened = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`)
    const { sid } = JSON.parse((await opened.text()).slice(1)) as { sid: string }
    const url = `${server.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`
    await fetch(url, { method: 'POST', body: Array(50).fill('40').join('\x1e') })
    await expect.poll(async () => (await fetch(url)).status).toBe(400)
    const other = await server.connect()
    expect(await other.codeOf('room:create', { settings: SETTINGS })).toBe('ok')
  })
})
