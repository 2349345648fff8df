import { io } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { narrowProxy } from '../testing/narrow-proxy.ts'
import { deviceKeyOf, serve, TestClient, type TestServer } from './testing/serve.ts'

/** Less than a telephone's modem: a view of the room takes a second or two. */
const BYTES_PER_SECOND = 2_000

let server: TestServer
let line: Awaited<ReturnType<typeof narrowProxy>>
beforeEach(async () => {
  server = await serve()
  line = await narrowProxy({ host: '127.0.0.1', port: Number(new URL(server.url).port) }, BYTES_PER_SECOND)
})
afterEach(async () => {
  line.close()
  await server.close()
})

describe('a client on a slow line', () => {
  it('R-FAULT-4: plays along, is not cut off, and nobody waits for it', async () => {
    const { code, host, players } = await server.classroom(1)
    const socket = io(line.url, { forceNew: true, reconnection: false, transports: ['websocket'] })
    const slow = new TestClient(socket)
    const order: string[] = []
    const note = (name: string, client: TestClient) =>
      client.socket.on('room:view', ({ phase }: { phase: { name: string } }) =>
        order.push(`${name} ${phase.name}`),
      )
    note('slow', slow)
    note('other', players[0]!.client)
    await slow.must('room:join', { code, nickname: 'Slow', deviceKey: deviceKeyOf('slow') })
    await host.must('game:start', {})
    await server.due(code)
    await slow.room('question')
    for (const client of [players[0]!.client, slow])
      await client.must('answer:submit', { round: 1, choice: 0 })
    // Both have answered, the one of them late: that ends the vote.
    await slow.room('reveal')
    expect(order.indexOf('other question')).toBeLessThan(order.indexOf('slow question'))
    expect(order.indexOf('other reveal')).toBeLessThan(order.indexOf('slow reveal'))
    const stored = server.store.appends.flatMap(({ types }) => types)
    expect(stored.filter((type) => type === 'AnswerSubmitted')).toHaveLength(2)
    expect(socket.connected).toBe(true)
    socket.disconnect()
  })
})
