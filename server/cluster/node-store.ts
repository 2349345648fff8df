import type { RoomEvent } from '../../contracts/index.ts'

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
