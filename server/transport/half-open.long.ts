import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bareSocket } from './testing/bare-socket.ts'
import { serve, type TestServer } from './testing/serve.ts'

let server: TestServer
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.close())

describe('a half-open connection', () => {
  it('R-FAULT-5: whose line is dead is dropped by the heartbeat, and is no longer waited for', async () => {
    const { code, players } = await server.classroom(2)
    const socket = await bareSocket(server.url, code, players[0]!.playerToken)
    players[0]!.client.socket.disconnect()
    const room = server.game.registry.find(code)!
    expect(room.presence.connected().size).toBe(2)
    // It never answers a ping, as one does not whose phone has gone out of reach.
    await vi.waitFor(() => expect(room.presence.connected().size).toBe(1), { timeout: 30_000, interval: 200 })
    socket.destroy()
  })
})
