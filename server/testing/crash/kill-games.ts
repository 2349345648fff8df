import { expect } from 'vitest'
import { openDatabase } from '../../../db/client.ts'
import { readEvents } from '../../../db/queries/read-events.ts'
import { ROOT } from '../../../scripts/build.mjs'
import { seededRandom } from '../../game/random.ts'
import { examplePack } from '../../game/testing/example-pack.ts'
import { ChildServer } from './child-server.ts'
import { crashScripts } from './crash-script.ts'
import { judgeRoom } from './judge-room.ts'
import { playScript } from './play-script.ts'

interface Killing {
  readonly games: number
  readonly kills: number
  readonly seed: number
  /** Killed, or told to stop. */
  readonly signal: 'SIGKILL' | 'SIGTERM'
  /** Whether hosts ever wait for a clock to run out, which takes its time. */
  readonly patient: boolean
  /** A server lives from so long to so long before it is killed. */
  readonly lifeMs: readonly [number, number]
}

/** Plays games side by side on a server that is killed again and again, and judges what is left of each. */
export const killGames = async ({ games, kills, seed, signal, patient, lifeMs: [least, most] }: Killing) => {
  const scripts = crashScripts(games, seed).map((script) =>
    patient ? script : { ...script, patientVote: null },
  )
  const random = seededRandom(String(seed))
  const server = await ChildServer.start()
  try {
    let playing = true
    const play = Promise.all(scripts.map((script) => playScript(server.url, script))).finally(() => {
      playing = false
    })
    let killed = 0
    while (killed < kills && playing) {
      await new Promise((later) => setTimeout(later, least + random() * (most - least)))
      if (!playing) break
      expect(await server.end(signal)).toBe(signal === 'SIGTERM' ? 0 : null)
      killed += 1
      await server.launch()
    }
    const witnesses = await play
    await server.end('SIGKILL')
    const { db, close } = await openDatabase({
      url: null,
      dataFolder: server.dataFolder,
      migrationsFolder: `${ROOT}db/migrations`,
    })
    const pack = examplePack()
    let acknowledged = 0
    let returns = 0
    let told = 0
    for (const witness of witnesses) {
      acknowledged += judgeRoom(await readEvents(db, witness.roomId), witness, server.spans, pack)
      returns += witness.returns.length
      told += witness.told
    }
    await close()
    expect(server.complaints).toBe('')
    return { killed, acknowledged, returns, told }
  } finally {
    server.remove()
  }
}
