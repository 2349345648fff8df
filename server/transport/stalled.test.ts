import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bareSocket } from './testing/bare-socket.ts'
import { serve, type TestServer } from './testing/serve.ts'

let server: TestServer
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.close())

const connections = () =>
  new Promise<number>((count) => server.httpServer.getConnections((_, open) => count(open)))

describe('a client that does not read', () => {
  it('R-FAULT-4: is cut off once much waits for it, and the others are sent everything', async () => {
    const { code, host, players } = await server.classroom(2)
    const [silent, other] = [players[0]!, players[1]!]
    silent.client.socket.disconnect()
    const socket = await bareSocket(server.url, code, silent.playerToken)
    socket.pause()
    const room = server.game.registry.find(code)!
    const before = await connections()
    let locked = false
    await vi.waitFor(
      async () => {
        for (let i = 0; i < 200; i += 1) {
          locked = !locked
          await room.execute({ type: 'lock', locked, actor: { role: 'host' }, now: server.clock.now })
        }
        expect(await connections()).toBe(before - 1)
      },
      { timeout: 30_000, interval: 10 },
    )
    const { version } = room.state
    await other.client.room('lobby', (view) => view.version === version)
    expect(host.socket.connected && other.client.socket.connected).toBe(true)
    socket.destroy()
  })
})
