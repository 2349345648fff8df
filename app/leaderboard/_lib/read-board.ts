import { createHash } from 'node:crypto'
import {
  type Board,
  type BoardPage,
  boardKey,
  boardQuery,
  modelBoardKey,
  periodKey,
} from '../../../contracts/index.ts'
import { readClassBoard } from '../../../db/queries/class-board.ts'
import { readBoardPage } from '../../../db/queries/read-board.ts'
import { runningDatabase } from '../../../db/running.ts'

/** A page of a board is read again after every change, and after this long in any case: another process may have written. */
const FRESH_MS = 10_000
const PAGES_KEPT = 200

interface Kept {
  readonly version: number
  readonly at: number
  readonly page: Promise<BoardPage>
}
const kept = new Map<string, Kept>()

/** As the server hashes it: a board is stored under the hash of its key. */
const classIdOf = ({ classKey }: Board): string | null =>
  classKey === null ? null : createHash('sha256').update(classKey).digest('base64url')

export const readBoard = (board: Board, page: number, now: number): Promise<BoardPage> => {
  const { db, boardVersion } = runningDatabase()
  const key = `${periodKey(board.period, now)} ${boardQuery(board, page)}`
  const found = kept.get(key)
  if (found && found.version === boardVersion && now - found.at < FRESH_MS) return found.page
  const scope = { ...board, classId: classIdOf(board) }
  const keys = { people: boardKey(scope, board.period, now), models: modelBoardKey(scope) }
  const reading = readBoardPage(db, keys, page)
  reading.catch(() => kept.delete(key))
  kept.delete(key)
  kept.set(key, { version: boardVersion, at: now, page: reading })
  const [oldest] = kept.keys()
  if (kept.size > PAGES_KEPT && oldest !== undefined) kept.delete(oldest)
  return reading
}

/** The board of a class by the key of its link; null where there is none. */
export const findClassBoard = async (board: Board): Promise<{ title: string | null } | null> => {
  const id = classIdOf(board)
  return id === null ? null : readClassBoard(runningDatabase().db, id)
}
