import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { nodes } from '../schema/nodes.ts'
import { rooms } from '../schema/rooms.ts'

/** Which room a code opens. `isOwned` says whether its owner is among the nodes that live, `isLate` whether it lives on borrowed time. */
export interface OpenRoom {
  readonly id: string
  readonly owner: string | null
  readonly isOwned: boolean
  readonly isLate: boolean
}

/** Null where no open room has this code. */
export const findOpenRoom = async (db: Database, code: string): Promise<OpenRoom | null> => {
  const [found] = await db
    .select({
      id: rooms.id,
      owner: rooms.owner,
      isOwned: sql<boolean>`${nodes.id} is not null`,
      isLate: sql<boolean>`coalesce(${nodes.leaseUntil} < now(), false)`,
    })
    .from(rooms)
    .leftJoin(nodes, eq(nodes.id, rooms.owner))
    .where(and(eq(rooms.code, code), isNull(rooms.closedAt)))
    .limit(1)
  return found ?? null
}
