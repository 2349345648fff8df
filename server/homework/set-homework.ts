import { HOMEWORKS_MAX, type NewHomework, ok, type Result, refuse } from '../../contracts/index.ts'
import { deletionDate } from '../archive/retention.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import { newId } from '../room/secrets.ts'
import type { HomeworkContext } from './find-homework.ts'
import { homeworkPieces, isFinished } from './pieces.ts'

/** Makes homework of a finished game. The key is all that a student needs, so it is a secret of 72 bits. */
export const setHomework = async (
  { homework: store, retentionDays, now }: HomeworkContext,
  roomId: string,
  record: RoomRecord,
  { game, until }: NewHomework,
): Promise<Result<{ key: string }>> => {
  if (!isFinished(record, game)) return refuse('homework-game', 'Homework is made of a game that is over.')
  if (homeworkPieces(record, game).length === 0)
    return refuse('homework-game', 'No round of this game asked what the piece is.')
  const at = now()
  if (until <= at || until >= deletionDate(record, retentionDays))
    return refuse('homework-date', 'The end lies ahead, and before all that is known of the room is deleted.')
  if ((await store.list(roomId)).length >= HOMEWORKS_MAX)
    return refuse('homework-full', `A room sets homework ${HOMEWORKS_MAX} times at most.`)
  const key = newId()
  await store.create({ key, roomId, game, until, createdAt: at })
  return ok({ key })
}
