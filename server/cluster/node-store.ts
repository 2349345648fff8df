import type { RoomEvent } from '../../contracts/index.ts'
import type { Database } from '../../db/client.ts'
import { claimRooms, giveRoom } from '../../db/queries/claim-rooms.ts'
import { findOpenRoom } from '../../db/queries/find-open-room.ts'
import { readEvents } from '../../db/queries/read-events.ts'
import { buryNodes, deleteNode, listNodes, registerNode, renewNode } from '../../db/queries/renew-node.ts'

/** Where nodes and the ownership of rooms are kept; all of it rejects where the database is away. */
export interface NodeStore {
  register(node: string, leaseMs: number): Promise<void>
  /** False where the node was buried. */
  renew(node: string, leaseMs: number): Promise<boolean>
  /** Deletes the nodes whose lease has run out. */
  bury(): Promise<void>
  remove(node: string): Promise<void>
  list(): Promise<readonly string[]>
  /** The open room with this code; `isOwned` while its owner lives, `isLate` once that one's lease has run out. */
  find(code: string): Promise<{
    readonly id: string
    readonly owner: string | null
    readonly isOwned: boolean
    readonly isLate: boolean
  } | null>
  /** Takes rooms without a living owner. @returns the ids of those taken */
  claim(
    owner: string,
    which: { readonly roomId: string } | { readonly limit: number; readonly except: readonly string[] },
  ): Promise<readonly string[]>
  /** False where it was not `from`'s. */
  give(roomId: string, from: string, to: string): Promise<boolean>
  readEvents(roomId: string): Promise<readonly RoomEvent[]>
}

export const nodeStore = (db: Database): NodeStore => ({
  register: (node, leaseMs) => registerNode(db, node, leaseMs),
  renew: (node, leaseMs) => renewNode(db, node, leaseMs),
  bury: () => buryNodes(db),
  remove: (node) => deleteNode(db, node),
  list: () => listNodes(db),
  find: (code) => findOpenRoom(db, code),
  claim: (owner, which) => claimRooms(db, owner, which),
  give: (roomId, from, to) => giveRoom(db, roomId, from, to),
  readEvents: (roomId) => readEvents(db, roomId),
})
