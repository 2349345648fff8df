import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import type { Database } from '../db/client.ts'
import { registerDatabase } from '../db/running.ts'
import { Records } from './archive/records.ts'
import type { Cluster } from './cluster/open-cluster.ts'
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
  /** The other nodes; null where this server is alone. */
  readonly cluster?: Cluster | null
}

/** The game on its database, as the server runs it and as the tests that kill a server run it. */
export const assembleGame = async (options: Assembling) => {
  const { httpServer, db, pack, log, meter = NO_METER, retentionDays, publicUrl, port, now } = options
  const { cluster = null } = options
  const stores = databaseStores(db, log, cluster?.owning)
  const { archive } = stores
  const records = new Records(archive)
  const people = new PeopleCounts({ store: stores.people, log })
  const boards = leaderboardStore(db)
  await boards.saveModels(modelEntries(pack))
  const boardsChanged = registerDatabase(db)
  const game = attachGame({
    httpServer,
    pack,
    store: measureStore(stores.events, meter),
    homework: { homework: stores.homework, records, retentionDays },
    leaderboard: {
      store: boards,
      changed: () => {
        boardsChanged()
        cluster?.changed('boards')
      },
    },
    gameEnded: ({ id, state }) => void people.gameEnded(id, state).then(() => cluster?.changed('people')),
    cluster,
    log,
    meter,
    publicUrl,
    port,
    now,
  })
  await cluster?.start(game.registry, { boards: boardsChanged, people: () => people.forget() })
  return { game, archive, records, people }
}
