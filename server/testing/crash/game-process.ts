import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { openDatabase } from '../../../db/client.ts'
import { assembleGame } from '../../assemble-game.ts'
import { createClock } from '../../clock.ts'
import { examplePack } from '../../game/testing/example-pack.ts'

/** Set where this file is bundled. */
declare const MIGRATIONS_FOLDER: string

// The server's game on its database, without the pages: what tests start, kill and start again.
const httpServer = createServer()
const { DATABASE_URL, REDIS_URL, DATA_DIR, LOG_LEVEL = 'warn' } = process.env
const options = { url: DATABASE_URL ?? null, dataFolder: DATA_DIR!, migrationsFolder: MIGRATIONS_FOLDER }
const log = pino({ level: LOG_LEVEL }, pino.destination(2))
const now = createClock()
const database = await openDatabase(options)
const cluster = REDIS_URL
  ? await (await import('../../cluster/open-cluster.ts')).openCluster({
      database: options,
      redisUrl: REDIS_URL,
      nodeName: process.env.NODE_ID,
      log,
      now,
    })
  : null
const { game } = await assembleGame({
  httpServer,
  db: database.db,
  pack: examplePack(),
  log,
  retentionDays: 180,
  publicUrl: undefined,
  port: () => (httpServer.address() as AddressInfo).port,
  now,
  cluster,
})
const restored = cluster ? 0 : await game.registry.restore()
httpServer.listen(Number(process.env.PORT), '127.0.0.1', () =>
  process.stdout.write(`${(httpServer.address() as AddressInfo).port} ${restored}\n`),
)

process.once('SIGTERM', async () => {
  await game.close()
  await database.close()
  process.exit(0)
})
