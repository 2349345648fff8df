import { eq, lt, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { nodes } from '../schema/nodes.ts'

const until = (leaseMs: number) => sql`now() + ${leaseMs} * interval '1 millisecond'`

export const registerNode = async (db: Database, id: string, leaseMs: number): Promise<void> => {
  await db.insert(nodes).values({ id, leaseUntil: until(leaseMs) })
}

/**
 * Renews a node's lease, also one that has run out as long as nobody has buried the node.
 *
 * @returns false where it was buried: it owns nothing any more
 */
export const renewNode = async (db: Database, id: string, leaseMs: number): Promise<boolean> => {
  const renewed = await db
    .update(nodes)
    .set({ leaseUntil: until(leaseMs) })
    .where(eq(nodes.id, id))
    .returning({ id: nodes.id })
  return renewed.length > 0
}

/** Deletes the nodes whose lease has run out. The row's lock makes this and a renewal exclude each other. */
export const buryNodes = async (db: Database): Promise<void> => {
  await db.delete(nodes).where(lt(nodes.leaseUntil, sql`now()`))
}

/** A node that leaves: its rooms are free at once. */
export const deleteNode = async (db: Database, id: string): Promise<void> => {
  await db.delete(nodes).where(eq(nodes.id, id))
}

export const listNodes = async (db: Database): Promise<string[]> =>
  (await db.select({ id: nodes.id }).from(nodes)).map(({ id }) => id)
