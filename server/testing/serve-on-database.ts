import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { type DatabaseOptions, openDatabase } from '../../db/client.ts'
import { assembleGame } from '../assemble-game.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { CrashClient } from './crash/crash-client.ts'

/** The game with a real database, in this process. */
export const serveOnDatabase = async (options: DatabaseOptions) => {
  const database = await openDatabase(options)
  const httpServer = createServer()
  const port = () => (httpServer.address() as AddressInfo).port
  const { game } = await assembleGame({
    httpServer,
    db: database.db,
    pack: examplePack(),
    log: pino({ level: 'silent' }),
    retentionDays: 180,
    publicUrl: undefined,
    port,
    now: Date.now,
  })
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening))
  const clients: CrashClient[] = []
  const connect = () => {
    const client = new CrashClient(`http://127.0.0.1:${port()}`)
    clients.push(client)
    return client
  }
  /** A room with a question open to two players. */
  const question = async (settings: Parameters<typeof game.registry.createClassroom>[0]) => {
    const host = connect()
    const opened = await host.insist('room:create', { settings })
    if (!opened.ok) throw new Error(opened.error.code)
    const { code, hostToken } = opened.value
    host.take(code, 'host', hostToken)
    const players = await Promise.all(
      ['Ana', 'Ben'].map(async (nickname) => {
        const client = connect()
        const deviceKey = `${code}-${nickname}`.padEnd(32, '-')
        const joined = await client.insist('room:join', { code, nickname, deviceKey })
        if (!joined.ok) throw new Error(joined.error.code)
        client.take(code, 'player', joined.value.playerToken)
        return client
      }),
    )
    await host.insist('game:start', {})
    await host.until(({ phase }) => phase.name === 'question')
    return { room: game.registry.find(code)!, host, players }
  }
  return {
    db: database.db,
    dump: database.dump,
    ping: database.ping,
    game,
    question,
    close: async () => {
      for (const client of clients) client.close()
      await game.close()
      await database.close()
    },
  }
}
