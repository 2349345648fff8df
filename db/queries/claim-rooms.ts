import { and, eq, inArray, isNull, notExists, notInArray, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { nodes } from '../schema/nodes.ts'
import { rooms } from '../schema/rooms.ts'

/**
 * Takes open rooms that no living node owns: the one that is named, or up to `limit` of them. One to which an append is under way, or
 * which another node is just taking, is left alone, so that whoever reads the log afterwards reads all of it.
 *
 * @returns the ids of those that are `owner`'s now
 */
export const claimRooms = async (
  db: Database,
  owner: string,
  which: { readonly roomId: string } | { readonly limit: number; readonly except: readonly string[] },
): Promise<string[]> => {
  const ownerless = db
    .select({ id: rooms.id, owner: rooms.owner })
    .from(rooms)
    .where(
      and(
        isNull(rooms.closedAt),
        notExists(db.select({ id: nodes.id }).from(nodes).where(eq(nodes.id, rooms.owner))),
        'roomId' in which ? eq(rooms.id, which.roomId) : notInArray(rooms.id, [...which.except]),
      ),
    )
    .limit('roomId' in which ? 1 : which.limit)
    .as('ownerless')
  // A row that somebody changed meanwhile is looked at again, but alone: whether its new owner has a row among the nodes is not asked
  // anew. So it must still have the owner that it was found with.
  const free = db
    .select({ id: rooms.id })
    .from(rooms)
    .innerJoin(
      ownerless,
      and(eq(rooms.id, ownerless.id), sql`${rooms.owner} is not distinct from ${ownerless.owner}`),
    )
    .for('update', { of: rooms, skipLocked: true })
  const claimed = await db
    .update(rooms)
    .set({ owner })
    .where(inArray(rooms.id, free))
    .returning({ id: rooms.id })
  return claimed.map(({ id }) => id)
}

/** Gives a room to another node. @returns false where it was not `from`'s */
export const giveRoom = async (db: Database, roomId: string, from: string, to: string): Promise<boolean> => {
  const given = await db
    .update(rooms)
    .set({ owner: to })
    .where(and(eq(rooms.id, roomId), eq(rooms.owner, from)))
    .returning({ id: rooms.id })
  return given.length > 0
}
