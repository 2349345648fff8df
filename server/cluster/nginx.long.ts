import { once } from 'node:events'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClass } from './testing/class.ts'
import { NGINX, startNginx } from './testing/nginx.ts'
import { NO_NODES, type Nodes, startNodes } from './testing/nodes.ts'

const WHY = NO_NODES ?? (NGINX ? null : 'no nginx here')

describe.skipIf(WHY)(`two nodes behind nginx${WHY ? ` (skipped: ${WHY})` : ''}`, () => {
  let nodes: Nodes
  let nginx: Awaited<ReturnType<typeof startNginx>>

  beforeAll(async () => {
    nodes = await startNodes('found')
    nginx = await startNginx([nodes.nodes[0]!.port, nodes.nodes[1]!.port])
  })
  afterAll(async () => {
    await nginx?.stop()
    await nodes?.remove()
  })

  it('R-NODE-6: a browser that begins with polling stays on its node, and comes to WebSocket', async () => {
    for (let i = 0; i < 10; i += 1) {
      const socket = io(nginx.url, { forceNew: true, reconnection: false, query: { room: `any${i}` } })
      await once(socket as never, 'connect')
      const { engine } = socket.io
      if (engine.transport.name !== 'websocket') await once(engine as never, 'upgrade')
      socket.disconnect()
    }
  })

  it('R-NODE-6: all people of a room come to one node, whichever the room’s code leads to', async () => {
    const rooms = await Promise.all(Array.from({ length: 8 }, () => openClass([nginx.url, nginx.url], 3)))
    const owners = new Set(await Promise.all(rooms.map(({ code }) => nodes.ownerOf(code))))
    expect(owners.size).toBe(2)
    for (const room of rooms) room.close()
  })

  it('R-NODE-5: the owner killed in mid-round, the room answers again within 3 s', async () => {
    const room = await openClass([nginx.url, nginx.url], 4)
    const owner = (await nodes.ownerOf(room.code))!
    expect(await Promise.all([0, 1].map(room.answer))).toEqual(['ok', 'ok'])
    await owner.end('SIGKILL')
    const killedAt = performance.now()
    expect(await Promise.all([2, 3].map(room.answer))).toEqual(['ok', 'ok'])
    expect(performance.now() - killedAt).toBeLessThan(3_000)
    await room.host.until(({ phase }) => phase.name === 'reveal')
    room.close()
  })
})
