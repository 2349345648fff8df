import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NO_NODES, type Nodes, startNodes } from './testing/nodes.ts'
import { playThrough } from './testing/play-through.ts'

describe.skipIf(NO_NODES)(`nodes in trouble${NO_NODES ? ` (skipped: ${NO_NODES})` : ''}`, () => {
  let nodes: Nodes

  beforeEach(async () => {
    nodes = await startNodes('own')
  })
  afterEach(() => nodes?.remove())

  it.each([
    ['each on one node', false],
    ['torn apart', true],
  ])('R-NODE-5: nodes are killed in mid-game again and again, rooms %s', async (_, tornApart) => {
    const { troubles } = await playThrough(nodes, {
      games: 20,
      seed: 7,
      tornApart,
      times: 4,
      trouble: async (random) => {
        await wait(2_000 + random() * 3_000)
        const node = nodes.nodes[random() < 0.5 ? 0 : 1]!
        await node.end('SIGKILL')
        await wait(3_000)
        await node.launch()
      },
    })
    expect(troubles).toBeGreaterThan(1)
  })

  it('R-NODE-1: nodes stand still until they count as dead, and wake up', async () => {
    await playThrough(nodes, {
      games: 20,
      seed: 8,
      tornApart: false,
      times: 6,
      trouble: async (random) => {
        await wait(1_000)
        await nodes.nodes[random() < 0.5 ? 0 : 1]!.pause(1_000 + random() * 4_000)
      },
    })
  })

  it('R-NODE-8: Redis is restarted under load, with rooms torn apart', async () => {
    await playThrough(nodes, {
      games: 20,
      seed: 9,
      tornApart: true,
      times: 4,
      trouble: async (random) => {
        await wait(1_500)
        await nodes.own!.redis.stop()
        await wait(random() * 3_000)
        await nodes.own!.redis.start()
      },
    })
  })

  it('R-NODE-8: without Redis the rooms go on whose people are on one node', async () => {
    let stopped = false
    await playThrough(nodes, {
      games: 20,
      seed: 10,
      tornApart: false,
      times: 1,
      trouble: async () => {
        await wait(3_000)
        await nodes.own!.redis.stop()
        stopped = true
      },
    })
    expect(stopped).toBe(true)
  })

  it('R-NODE-8: PostgreSQL is restarted under load', async () => {
    await playThrough(nodes, {
      games: 20,
      seed: 11,
      tornApart: false,
      times: 4,
      trouble: async (random) => {
        await wait(1_500)
        await nodes.own!.postgres.stop()
        await wait(random() * 3_000)
        await nodes.own!.postgres.start()
      },
    })
  })
})
