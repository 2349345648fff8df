import type { Logger } from 'pino'
import { appendTogether } from '../db/append-together.ts'
import type { Database } from '../db/client.ts'
import { appendAll, appendEvents, isConflict } from '../db/queries/append-events.ts'
import { countAnswers } from '../db/queries/count-answers.ts'
import { createHomework } from '../db/queries/create-homework.ts'
import { createOwnedRoom } from '../db/queries/create-owned-room.ts'
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
import { CodeTakenError, type EventStore } from './room/event-store.ts'

/**
 * A database that is there answers within milliseconds; a line that went dead would be noticed after minutes only. A failed write
 * and the reading after it together stay below the 6 s that a browser waits.
 */
const ANSWERS_WITHIN_MS = 2_500

/** @throws where it takes longer than that; it may come to pass all the same */
const inTime = async <T>(asked: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${ANSWERS_WITHIN_MS} ms`)), ANSWERS_WITHIN_MS)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What a node among several is called, and what it does where a room turns out to be another's. */
export interface Owning {
  readonly owner: () => string
  readonly lost: (roomId: string) => void
}

const ownedLogs = (db: Database, owning: Owning | null): Pick<EventStore, 'createRoom' | 'appendEvents'> => {
  const append = appendTogether((appends) => appendAll(db, appends, owning?.owner() ?? null))
  return {
    createRoom: async (room, events) => {
      if (!owning) await inTime(createRoom(db, room, events))
      else if (!(await inTime(createOwnedRoom(db, owning.owner(), room, events)))) throw new CodeTakenError()
    },
    appendEvents: async (roomId, version, events) => {
      try {
        await inTime(append(roomId, version, events))
      } catch (error) {
        if (isConflict(error)) owning?.lost(roomId)
        throw error
      }
    },
  }
}

/** The game's ports on the database. */
export const databaseStores = (
  db: Database,
  log: Logger,
  owning: Owning | null = null,
): { events: EventStore; archive: Archive; homework: HomeworkStore; people: PeopleStore } => ({
  events: {
    ...ownedLogs(db, owning),
    readEventsAfter: (roomId, version) => inTime(readEvents(db, roomId, version)),
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
    addToAttempt: (attemptId, version, event) => appendEvents(db, attemptId, version, [event]),
  },
  people: {
    countGame: (game, answers) => countAnswers(db, game, answers),
    listUncounted: () => listUncountedRooms(db),
    readEvents: (roomId) => readEvents(db, roomId),
    readAnswers: () => readPeopleAnswers(db),
  },
})
