import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CrashClient } from '../testing/crash/crash-client.ts'
import { openClass, SETTINGS } from './testing/class.ts'
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

  it('R-NODE-3: a room opened on one node moves to the other, where its people come to', async () => {
    const [a, b] = nodes.nodes as [(typeof nodes.nodes)[0], (typeof nodes.nodes)[0]]
    const opener = new CrashClient(a.url)
    const opened = await opener.insist('room:create', { settings: SETTINGS })
    if (!opened.ok) throw new Error(opened.error.code)
    const { code, hostToken } = opened.value
    expect(await nodes.ownerOf(code)).toBe(a)
    opener.close()
    const host = new CrashClient(b.url)
    host.take(code, 'host', hostToken)
    await host.until(() => true)
    await expect
      .poll(async () => (await host.insist('room:lock', { locked: true })) && nodes.ownerOf(code))
      .toBe(b)
    host.close()
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

  it('R-NODE-1, R-NODE-2: an owner that stood still finds its room another’s, and acknowledges nothing', async () => {
    const [a, b] = nodes.nodes as [(typeof nodes.nodes)[0], (typeof nodes.nodes)[0]]
    const room = await openClass([a.url, a.url, b.url], 4)
    expect(await nodes.ownerOf(room.code)).toBe(a)
    const awake = a.pause(4_000)
    // Two of these are on their way to the one that stands still, and lie there until it wakes up.
    const answers = Promise.all([0, 1, 2, 3].map(room.answer))
    await awake
    expect(await answers).toEqual(['ok', 'ok', 'ok', 'ok'])
    await room.host.until(({ phase }) => phase.name === 'reveal')
    const versions = await nodes.sql`
      select version, type from room_events join rooms on id = room_id where code = ${room.code} order by version`
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1))
    expect(versions.filter(({ type }) => type === 'AnswerSubmitted')).toHaveLength(4)
    expect(a.complaints).toContain('this node was taken for dead and begins anew')
    room.close()
  })
})
