import type { Logger } from 'pino'
import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { Records } from '../archive/records.ts'
import { deletionDate } from '../archive/retention.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import type { Registry } from '../room/registry.ts'
import type { HomeworkStore, StoredHomework } from './homework-store.ts'
import { homeworkPieces, type Piece } from './pieces.ts'

/** What everything about homework works with. */
export interface HomeworkContext {
  readonly homework: HomeworkStore
  readonly records: Records
  readonly registry: Registry
  readonly retentionDays: number
  readonly log: Logger
  readonly now: () => number
  /** Names under which an attempt is being stored: another one that begins meanwhile must not take the same. */
  readonly beginning: Set<string>
}

export interface FoundHomework {
  readonly homework: StoredHomework
  /** The class's room. */
  readonly record: RoomRecord
  readonly pieces: readonly Piece[]
}

/** What a failing database costs: this one request. */
export const orUnavailable = async <T>(
  { log }: Pick<HomeworkContext, 'log'>,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await work()
  } catch (error) {
    log.error({ err: error }, 'homework could not be read or stored')
    return refuse('storage-unavailable', 'This cannot be read or saved just now. Try again.')
  }
}

/** Homework by its key, with the class that it is of; none where the class's room is gone or past its date. */
export const findHomework = async (
  { homework: store, records, retentionDays, now }: HomeworkContext,
  key: string,
): Promise<Result<FoundHomework>> => {
  const homework = await store.read(key)
  const record = homework && (await records.read(homework.roomId))
  if (!homework || !record || now() >= deletionDate(record, retentionDays))
    return refuse('homework-unknown', 'There is no homework at this address, or it has been deleted.')
  return ok({ homework, record, pieces: homeworkPieces(record, homework.game) })
}
