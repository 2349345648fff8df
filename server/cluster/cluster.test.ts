import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClass } from './testing/class.ts'
import { NO_NODES, type Nodes, startNodes } from './testing/nodes.ts'

describe.skipIf(NO_NODES)(`two nodes${NO_NODES ? ` (skipped: ${NO_NODES})` : ''}`, () => {
  let nodes: Nodes

  beforeAll(async () => {
    nodes = await startNodes('found')
  })
  afterAll(() => nodes?.remove())

  it('R-NODE-3, R-NODE-6: people on both nodes play one room, and it lives where its people are', async () => {
    const [a, b] = nodes.nodes as [(typeof nodes.nodes)[0], (typeof nodes.nodes)[0]]
    const room = await openClass([a.url, a.url, b.url], 4)
    expect(await nodes.ownerOf(room.code)).toBe(a)
    expect(await Promise.all([0, 1, 2, 3].map(room.answer))).toEqual(['ok', 'ok', 'ok', 'ok'])
    const reveals = await Promise.all(
      room.players.map(({ client }) => client.until(({ phase }) => phase.name === 'reveal')),
    )
    expect(new Set(reveals.map(({ phaseVersion }) => phaseVersion)).size).toBe(1)
    room.close()
  })

  it('R-NODE-5: the owner killed in mid-round, the room answers again within 3 s, and nothing acknowledged is lost', async () => {
    const room = await openClass([nodes.balancer.url, nodes.balancer.url], 4)
    const owner = (await nodes.ownerOf(room.code))!
    expect(await Promise.all([0, 1].map(room.answer))).toEqual(['ok', 'ok'])
    await owner.end('SIGKILL')
    const killedAt = performance.now()
    const others = [2, 3].map(async (player) => [await room.answer(player), performance.now() - killedAt])
    for (const [answered, tookMs] of await Promise.all(others)) {
      expect(answered).toBe('ok')
      expect(tookMs).toBeLessThan(3_000)
    }
    const view = await room.host.until(({ phase }) => phase.name === 'reveal')
    if (view.phase.name !== 'reveal') throw new Error(view.phase.name)
    const [{ count } = { count: 0 }] = await nodes.sql`
      select count(*)::int from room_events join rooms on id = room_id
      where code = ${room.code} and type = 'AnswerSubmitted'`
    expect(count).toBe(4)
    room.close()
    await owner.launch()
  })
})
