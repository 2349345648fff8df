// The server of Catwalk without its pages: the same sockets, rooms, database and content pack, put together as in server/main.ts.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import pino from 'pino'
import { appendTogether } from '../../db/append-together.ts'
import { openDatabase } from '../../db/client.ts'
import { appendAll } from '../../db/queries/append-events.ts'
import { createHomework } from '../../db/queries/create-homework.ts'
import { createRoom } from '../../db/queries/create-room.ts'
import { deleteRoom } from '../../db/queries/delete-room.ts'
import { endHomework } from '../../db/queries/end-homework.ts'
import { listOpenRooms } from '../../db/queries/list-open-rooms.ts'
import { listRoomsBefore } from '../../db/queries/list-rooms-before.ts'
import { listAttemptNames, readAttempts } from '../../db/queries/read-attempts.ts'
import { readEvents } from '../../db/queries/read-events.ts'
import { listHomework, readHomework } from '../../db/queries/read-homework.ts'
import { readVersion } from '../../db/queries/read-version.ts'
import { Records } from '../../server/archive/records.ts'
import { loadPack } from '../../server/content/load-pack.ts'
import { leaderboardStore } from '../../server/leaderboard-store.ts'
import { attachGame } from '../../server/transport/attach.ts'
import { serveUnderLoad } from './usage.ts'

const log = pino({ level: 'error' }, pino.destination(2))
const httpServer = createServer()
const [pack, database] = await Promise.all([
  loadPack('content'),
  openDatabase({
    url: null,
    dataFolder: process.argv[2]!,
    migrationsFolder: resolve('db/migrations'),
  }),
])
const { db } = database
const game = attachGame({
  httpServer,
  pack,
  store: {
    createRoom: (room, events) => createRoom(db, room, events),
    appendEvents: appendTogether((appends) => appendAll(db, appends)),
    listOpenRooms: () => listOpenRooms(db, () => {}),
  },
  homework: {
    homework: {
      create: (homework) => createHomework(db, homework),
      read: (key) => readHomework(db, key),
      list: (roomId) => listHomework(db, roomId),
      end: (key, until) => endHomework(db, key, until),
      readAttempts: (key) => readAttempts(db, key),
      listAttemptNames: (key) => listAttemptNames(db, key),
    },
    records: new Records({
      readVersion: (roomId) => readVersion(db, roomId),
      readEvents: (roomId) => readEvents(db, roomId),
      deleteRoom: (roomId) => deleteRoom(db, roomId),
      listRoomsBefore: (time) => listRoomsBefore(db, time),
    }),
    retentionDays: 180,
  },
  leaderboard: { store: leaderboardStore(db), changed: () => {} },
  log,
  publicUrl: undefined,
  port: () => (httpServer.address() as AddressInfo).port,
  now: Date.now,
})
await game.registry.restore()
await serveUnderLoad(httpServer, async () => {
  await game.close()
  await database.close()
})
