import type { Logger } from 'pino'
import { appendTogether } from '../db/append-together.ts'
import type { Database } from '../db/client.ts'
import { appendAll } from '../db/queries/append-events.ts'
import { countAnswers } from '../db/queries/count-answers.ts'
import { createHomework } from '../db/queries/create-homework.ts'
import { createRoom } from '../db/queries/create-room.ts'
import { deleteRoom } from '../db/queries/delete-room.ts'
import { endHomework } from '../db/queries/end-homework.ts'
import { listOpenRooms } from '../db/queries/list-open-rooms.ts'
import { listRoomsBefore } from '../db/queries/list-rooms-before.ts'
import { listUncountedRooms } from '../db/queries/list-uncounted-rooms.ts'
import { listAttemptNames, readAttempts } from '../db/queries/read-attempts.ts'
import { readEvents } from '../db/queries/read-events.ts'
import { listHomework, readHomework } from '../db/queries/read-homework.ts'
import { readPeopleAnswers } from '../db/queries/read-people-answers.ts'
import { readVersion } from '../db/queries/read-version.ts'
import type { Archive } from './archive/archive.ts'
import type { HomeworkStore } from './homework/homework-store.ts'
import type { PeopleStore } from './people/people-store.ts'
import type { EventStore } from './room/event-store.ts'

/** The game's ports on the database. */
export const databaseStores = (
  db: Database,
  log: Logger,
): { events: EventStore; archive: Archive; homework: HomeworkStore; people: PeopleStore } => ({
  events: {
    createRoom: (room, events) => createRoom(db, room, events),
    appendEvents: appendTogether((appends) => appendAll(db, appends)),
    listOpenRooms: () =>
      listOpenRooms(db, (room, reason) =>
        log.error({ room, reason }, 'a room was stored by another version and is left as it is'),
      ),
  },
  archive: {
    readVersion: (roomId) => readVersion(db, roomId),
    readEvents: (roomId) => readEvents(db, roomId),
    deleteRoom: (roomId) => deleteRoom(db, roomId),
    listRoomsBefore: (time) => listRoomsBefore(db, time),
  },
  homework: {
    create: (homework) => createHomework(db, homework),
    read: (key) => readHomework(db, key),
    list: (roomId) => listHomework(db, roomId),
    end: (key, until) => endHomework(db, key, until),
    readAttempts: (key) => readAttempts(db, key),
    listAttemptNames: (key) => listAttemptNames(db, key),
  },
  people: {
    countGame: (game, answers) => countAnswers(db, game, answers),
    listUncounted: () => listUncountedRooms(db),
    readEvents: (roomId) => readEvents(db, roomId),
    readAnswers: () => readPeopleAnswers(db),
  },
})
