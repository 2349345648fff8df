// The server of Catwalk without its pages: the same sockets, rooms, database and content pack, put together as in server/main.ts.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { openDatabase } from '../../db/client.ts'
import { assembleGame } from '../../server/assemble-game.ts'
import { createClock } from '../../server/clock.ts'
import { loadPack } from '../../server/content/load-pack.ts'
import { createLog } from '../../server/ops/create-log.ts'
import { createMetrics } from '../../server/ops/metrics.ts'
import { serveUnderLoad } from './usage.ts'

const httpServer = createServer()
const [pack, database] = await Promise.all([
  loadPack('content'),
  openDatabase({
    // An empty database of PostgreSQL, for the sizing in docs/operations.md.
    url: process.env.LOAD_DATABASE_URL ?? null,
    dataFolder: process.argv[2]!,
    migrationsFolder: resolve('db/migrations'),
  }),
])
const { game } = await assembleGame({
  httpServer,
  db: database.db,
  pack,
  log: createLog('error'),
  meter: createMetrics().meter,
  retentionDays: 180,
  publicUrl: undefined,
  port: () => (httpServer.address() as AddressInfo).port,
  now: createClock(),
})
await game.registry.restore()
await serveUnderLoad(httpServer, async () => {
  await game.close()
  await database.close()
})
