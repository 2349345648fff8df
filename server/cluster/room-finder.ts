import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Registry } from '../room/registry.ts'
import type { Room } from '../room/room.ts'
import type { Membership } from './membership.ts'
import type { NodeStore } from './node-store.ts'

/** How long a command waits for a room whose owner is dying: longer than a lease, shorter than a browser's patience. */
const PATIENCE_MS = 4_000
const LOOK_AGAIN_MS = 50
/** Rooms of a dead node are taken so many at a time, and those that somebody asks for in between. */
const ROOMS_AT_ONCE = 20

/** Where a code leads: to a room of this node, to another's, to none, or to one that is still changing hands. */
export type Place =
  | { readonly at: 'here' | 'nowhere' | 'moving' }
  | { readonly at: 'away'; readonly owner: string; readonly roomId: string }

interface Finding {
  readonly store: NodeStore
  readonly registry: Registry
  readonly membership: Membership
  readonly log: Logger
  /** A room has come to this node. */
  readonly adopted: (room: Room) => void
}

/** Finds rooms by their codes, and brings those that nobody owns to this node. */
export class RoomFinder {
  private readonly looking = new Map<string, Promise<Place>>()
  private readonly adopting = new Map<string, Promise<boolean>>()
  /** Rooms that are just being given away, by code. */
  private readonly leaving = new Map<string, Promise<unknown>>()
  /** Stored by another version: left as they are. */
  private readonly unreadable = new Set<string>()
  /** Rooms of this node whose logs could not be read yet. */
  private readonly owed = new Set<string>()
  private sweeping = false

  constructor(private readonly options: Finding) {}

  /** @throws where the database is away */
  find(code: string): Promise<Place> {
    if (this.options.registry.find(code)) return Promise.resolve({ at: 'here' })
    // A class that comes back at once is one question.
    const known = this.looking.get(code)
    if (known) return known
    const look = this.look(code).finally(() => this.looking.delete(code))
    this.looking.set(code, look)
    return look
  }

  /** While it lasts, the room is looked for nowhere. */
  whileLeaving<T>(code: string, work: Promise<T>): Promise<T> {
    const leaving = work.finally(() => {
      if (this.leaving.get(code) === leaving) this.leaving.delete(code)
    })
    this.leaving.set(code, leaving)
    return leaving
  }

  /** Takes all open rooms that nobody owns. @returns how many */
  async sweep(): Promise<number> {
    if (this.sweeping) return 0
    this.sweeping = true
    const { store, membership } = this.options
    let count = 0
    try {
      for (const roomId of this.owed) await this.adopt(roomId)
      for (;;) {
        const except = [...this.unreadable]
        const taken = await store.claim(membership.id, { limit: ROOMS_AT_ONCE, except })
        if (taken.length === 0) return count
        count += taken.length
        await Promise.all(taken.map((id) => this.adopt(id)))
      }
    } finally {
      this.sweeping = false
    }
  }

  private async look(code: string): Promise<Place> {
    const { store, membership, registry } = this.options
    const until = performance.now() + PATIENCE_MS
    for (;;) {
      await this.leaving.get(code)?.catch(() => {})
      if (registry.find(code)) return { at: 'here' }
      const found = await store.find(code)
      if (!found || this.unreadable.has(found.id)) return { at: 'nowhere' }
      const { id: roomId, owner } = found
      if (owner === membership.id) return { at: (await this.adopt(roomId)) ? 'here' : 'nowhere' }
      if (owner && found.isOwned && !found.isLate) return { at: 'away', owner, roomId }
      if (found.isLate && membership.mayBury()) await store.bury()
      const [taken] = await store.claim(membership.id, { roomId })
      if (taken) continue
      if (performance.now() >= until) return { at: 'moving' }
      await wait(LOOK_AGAIN_MS)
    }
  }

  /** @returns false where its log cannot be read */
  private adopt(roomId: string): Promise<boolean> {
    const known = this.adopting.get(roomId)
    if (known) return known
    const adopting = this.read(roomId).finally(() => this.adopting.delete(roomId))
    this.adopting.set(roomId, adopting)
    return adopting
  }

  private async read(roomId: string): Promise<boolean> {
    const { store, registry, log, adopted } = this.options
    this.owed.add(roomId)
    const events = await store.readEvents(roomId).catch((error: unknown) => {
      if (!(error instanceof z.ZodError)) throw error
      log.error({ room: roomId, err: error }, 'a room was stored by another version and is left as it is')
      return null
    })
    this.owed.delete(roomId)
    if (events === null) this.unreadable.add(roomId)
    if (!events?.length) return false
    const room = registry.adopt({ id: roomId, events })
    adopted(room)
    return true
  }
}
