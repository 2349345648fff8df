import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { openDatabase } from '../../../db/client.ts'
import { throwaway } from '../../../db/testing/engines.ts'
import { assembleGame } from '../../assemble-game.ts'
import { examplePack } from '../../game/testing/example-pack.ts'
import { openCluster } from '../open-cluster.ts'
import { ownRedis } from './servers.ts'

/** Nodes in this process, whose rooms a test can look into. */
export const localNodes = async (count: number) => {
  const redis = process.env.TEST_REDIS_URL ? null : await ownRedis()
  await redis?.start()
  const { options, drop } = await throwaway('PostgreSQL')
  const start = async (name: string) => {
    const httpServer = createServer()
    const log = pino({ level: 'silent' })
    const database = await openDatabase(options)
    const redisUrl = process.env.TEST_REDIS_URL ?? redis!.url
    const cluster = await openCluster({ database: options, redisUrl, nodeName: name, log, now: Date.now })
    const { game, people } = await assembleGame({
      httpServer,
      db: database.db,
      pack: examplePack(),
      log,
      retentionDays: 180,
      publicUrl: undefined,
      port: () => (httpServer.address() as AddressInfo).port,
      now: Date.now,
      cluster,
    })
    await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening))
    const close = async () => {
      await game.close()
      await database.close()
    }
    const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`
    return { game, people, db: database.db, url, close }
  }
  const nodes: Awaited<ReturnType<typeof start>>[] = []
  for (let i = 0; i < count; i += 1) nodes.push(await start(`local${i}`))
  return {
    nodes,
    remove: async () => {
      for (const { close } of nodes) await close()
      await drop()
      await redis?.remove()
    },
  }
}

export type LocalNode = Awaited<ReturnType<typeof localNodes>>['nodes'][number]
