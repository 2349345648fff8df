import type { Room } from '../room/room.ts'
import { TokenBucket } from './token-bucket.ts'
import { TokenBuckets } from './token-buckets.ts'

/** Wrong codes of one connection, of one network, and of everybody: so many at once, and so many a second after that. */
const OF_CONNECTION = [12, 1 / 5] as const
const OF_NETWORK = [900, 3] as const
const OF_ALL = [20_000, 50] as const
/** Networks remembered of a room; more than a room has players of. */
const NETWORKS_OF_ROOM = 6_000

/** What one connection may still try. Only wrong codes count. */
export interface ConnectionTries {
  /** Whether a code may be looked up; `room` is what it leads to. */
  may(room: Room | undefined): boolean
  /** Whether the connection itself may still have a code looked for on other nodes, before anything is known of it. */
  mayLookAfar(): boolean
  /** It led nowhere. */
  wrong(): void
  /** It has shown to belong to the room. */
  seated(room: Room): void
}

/**
 * Holds back who looks for open rooms by trying codes. A network whose wrong ones are used up still finds the rooms in which
 * somebody of it has a seat already, the host's screen included: so a class is not locked out by one of its own, and nobody learns
 * anything of other rooms.
 */
export class CodeTries {
  private readonly ofNetwork = new TokenBuckets(...OF_NETWORK)
  private readonly ofAll = new TokenBucket(...OF_ALL)
  private readonly atHome = new WeakMap<Room, Set<string>>()

  constructor(private readonly now: () => number) {}

  of(network: string): ConnectionTries {
    const own = new TokenBucket(...OF_CONNECTION)
    return {
      may: (room) => {
        if (room && this.atHome.get(room)?.has(network)) return true
        const now = this.now()
        return own.has(now) && this.ofNetwork.has(network, now) && this.ofAll.has(now)
      },
      mayLookAfar: () => own.has(this.now()),
      wrong: () => {
        const now = this.now()
        own.take(now)
        this.ofNetwork.take(network, now)
        this.ofAll.take(now)
      },
      seated: (room) => {
        const networks = this.atHome.get(room) ?? new Set()
        if (networks.size < NETWORKS_OF_ROOM) networks.add(network)
        this.atHome.set(room, networks)
      },
    }
  }
}
