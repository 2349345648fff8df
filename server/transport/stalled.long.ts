import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bareSocket } from './testing/bare-socket.ts'
import { serve, type TestServer } from './testing/serve.ts'

const SILENT = 100
/** A megabyte each, which is what may wait for one. */
const PEAK_MAX_MB = SILENT
/** What a process may hold more than before, once they are gone. */
const SLACK_MB = 10

let server: TestServer
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.close())

describe('many clients that do not read', () => {
  it(`R-FAULT-4: ${SILENT} that never read hold no more than a megabyte each, and nothing once they are cut off`, async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const heldMb = () => {
      collect()
      const { heapUsed, external } = process.memoryUsage()
      return (heapUsed + external) / 2 ** 20
    }
    const { code, host, players } = await server.classroom(SILENT + 1)
    const other = players.pop()!
    const room = server.game.registry.find(code)!
    const sockets = await Promise.all(
      players.map(async ({ client, playerToken }) => {
        client.socket.disconnect()
        return bareSocket(server.url, code, playerToken)
      }),
    )
    for (const socket of sockets) socket.pause()
    await vi.waitFor(() => expect(room.presence.connected().size).toBe(SILENT + 1))
    /** What the test itself keeps would be measured too, and the more the faster the machine is. */
    const forget = () => {
      for (const { received, raw } of [host, other.client]) received.length = raw.length = 0
      server.store.appends.length = 0
    }
    const before = heldMb()
    let peak = before
    let locked = false
    await vi.waitFor(
      async () => {
        for (let i = 0; i < 20; i += 1) {
          locked = !locked
          await room.execute({ type: 'lock', locked, actor: { role: 'host' }, now: server.clock.now })
        }
        forget()
        peak = Math.max(peak, heldMb())
        expect(room.presence.connected().size).toBe(1)
      },
      { timeout: 120_000, interval: 20 },
    )
    for (const socket of sockets) socket.destroy()
    await other.client.room('lobby', ({ version }) => version === room.state.version)
    forget()
    const after = heldMb()
    process.stdout.write(`${JSON.stringify({ silent: SILENT, heldMb: { before, peak, after } })}\n`)
    expect(peak - before).toBeLessThan(PEAK_MAX_MB)
    expect(after - before).toBeLessThan(SLACK_MB)
  })
})
