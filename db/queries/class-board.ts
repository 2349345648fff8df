import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { classBoards } from '../schema/class-boards.ts'

export const createClassBoard = async (
  db: Database,
  board: { readonly id: string; readonly title: string | null; readonly createdAt: number },
): Promise<void> => {
  await db.insert(classBoards).values({ ...board, usedAt: board.createdAt })
}

/** Null where there is no such board, or it was deleted. */
export const readClassBoard = async (db: Database, id: string): Promise<{ title: string | null } | null> => {
  const [row] = await db.select({ title: classBoards.title }).from(classBoards).where(eq(classBoards.id, id))
  return row ?? null
}

/** It is kept so much longer. */
export const touchClassBoard = async (db: Database, id: string, usedAt: number): Promise<void> => {
  await db.update(classBoards).set({ usedAt }).where(eq(classBoards.id, id))
}
