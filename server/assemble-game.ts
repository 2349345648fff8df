import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import type { Database } from '../db/client.ts'
import { registerDatabase } from '../db/running.ts'
import { Records } from './archive/records.ts'
import { databaseStores } from './database-stores.ts'
import type { Pack } from './game/pack.ts'
import { modelEntries } from './leaderboard/model-entries.ts'
import { leaderboardStore } from './leaderboard-store.ts'
import { measureStore } from './ops/measure-store.ts'
import { type Meter, NO_METER } from './ops/meter.ts'
import { PeopleCounts } from './people/people-counts.ts'
import { attachGame } from './transport/attach.ts'

export interface Assembling {
  readonly httpServer: HttpServer
  readonly db: Database
  readonly pack: Pack
  readonly log: Logger
  readonly meter?: Meter
  readonly retentionDays: number
  readonly publicUrl: string | undefined
  readonly port: () => number
  readonly now: () => number
}

/** The game on its database, as the server runs it and as the tests that kill a server run it. */
export const assembleGame = async (options: Assembling) => {
  const { httpServer, db, pack, log, meter = NO_METER, retentionDays, publicUrl, port, now } = options
  const stores = databaseStores(db, log)
  const { archive } = stores
  const records = new Records(archive)
  const people = new PeopleCounts({ store: stores.people, log })
  const boards = leaderboardStore(db)
  await boards.saveModels(modelEntries(pack))
  const game = attachGame({
    httpServer,
    pack,
    store: measureStore(stores.events, meter),
    homework: { homework: stores.homework, records, retentionDays },
    leaderboard: { store: boards, changed: registerDatabase(db) },
    gameEnded: ({ id, state }) => void people.gameEnded(id, state),
    log,
    meter,
    publicUrl,
    port,
    now,
  })
  return { game, archive, records, people }
}
