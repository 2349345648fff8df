import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { openDatabase } from '../../../db/client.ts'
import { assembleGame } from '../../assemble-game.ts'
import { createClock } from '../../clock.ts'
import { examplePack } from '../../game/testing/example-pack.ts'

/** Set where this file is bundled. */
declare const MIGRATIONS_FOLDER: string

// The server's game on its embedded database, without the pages: what tests start, kill and start again.
const httpServer = createServer()
const database = await openDatabase({
  url: null,
  dataFolder: process.env.DATA_DIR!,
  migrationsFolder: MIGRATIONS_FOLDER,
})
const { game } = await assembleGame({
  httpServer,
  db: database.db,
  pack: examplePack(),
  log: pino({ level: 'warn' }, pino.destination(2)),
  retentionDays: 180,
  publicUrl: undefined,
  port: () => (httpServer.address() as AddressInfo).port,
  now: createClock(),
})
const restored = await game.registry.restore()
httpServer.listen(Number(process.env.PORT), '127.0.0.1', () =>
  process.stdout.write(`${(httpServer.address() as AddressInfo).port} ${restored}\n`),
)

process.once('SIGTERM', async () => {
  await game.close()
  await database.close()
  process.exit(0)
})
