import { expect } from 'vitest'
import type { RoomEvent } from '../../../contracts/index.ts'
import { seededRandom } from '../../game/random.ts'
import { examplePack } from '../../game/testing/example-pack.ts'
import { crashScripts } from '../../testing/crash/crash-script.ts'
import { judgeRoom } from '../../testing/crash/judge-room.ts'
import { playScript } from '../../testing/crash/play-script.ts'
import { startBalancer } from './balancer.ts'
import type { Nodes } from './nodes.ts'

interface Playing {
  readonly games: number
  readonly seed: number
  /** Whether a room's people come to different nodes, whatever their code. */
  readonly tornApart: boolean
  /** What goes wrong, again and again while there are games; it waits by itself. */
  trouble(random: () => number): Promise<void>
  /** How often at most. */
  readonly times: number
}

/** Plays games on the nodes while something goes wrong, and judges each by its log. */
export const playThrough = async (nodes: Nodes, { games, seed, tornApart, trouble, times }: Playing) => {
  const random = seededRandom(`${seed}`)
  const scripts = crashScripts(games, seed).map((script) => ({ ...script, patientVote: null }))
  let connections = 0
  const anywhere = (): string => {
    connections += 1
    return `${connections}`
  }
  const ports = nodes.nodes.map(({ port }) => port)
  const balancer = await startBalancer(ports, tornApart ? anywhere : undefined)
  try {
    let playing = true
    const play = Promise.all(scripts.map((script) => playScript(balancer.url, script))).finally(() => {
      playing = false
    })
    // Its failure is told below, where it is waited for.
    play.catch(() => {})
    let troubles = 0
    while (troubles < times && playing) {
      await trouble(random)
      troubles += 1
    }
    const witnesses = await play
    let acknowledged = 0
    for (const witness of witnesses) {
      const rows = await nodes.sql<{ payload: RoomEvent }[]>`
        select payload from room_events where room_id = ${witness.roomId} order by version`
      const log = rows.map(({ payload }) => payload)
      acknowledged += judgeRoom(log, witness, [], examplePack())
    }
    expect(acknowledged).toBeGreaterThan(games)
    return { troubles, acknowledged }
  } finally {
    await balancer.close()
  }
}
