// The server of Catwalk without its pages: the same sockets, rooms, database and content pack, put together as in server/main.ts.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import pino from 'pino'
import { openDatabase } from '../../db/client.ts'
import { assembleGame } from '../../server/assemble-game.ts'
import { loadPack } from '../../server/content/load-pack.ts'
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
  log: pino({ level: 'error' }, pino.destination(2)),
  retentionDays: 180,
  publicUrl: undefined,
  port: () => (httpServer.address() as AddressInfo).port,
  now: Date.now,
})
await game.registry.restore()
await serveUnderLoad(httpServer, async () => {
  await game.close()
  await database.close()
})
