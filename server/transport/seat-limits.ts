import type { Room } from '../room/room.ts'
import { TokenBucket } from './token-bucket.ts'
import { TokenBuckets } from './token-buckets.ts'

/** Seats that one connection takes: a person who was kicked or mistaken needs another one or two. */
const SEATS_OF_CONNECTION = [6, 1 / 20] as const
/** A lecture hall scans the code at once; a script that fills the room leaves its host the time to lock it. */
const SEATS_OF_ROOM = [2_500, 250] as const
/** Rooms that a network opens, those of one included: a school where every class starts. */
const ROOMS_OF_NETWORK = [1_000, 5] as const

/** How fast seats are taken and rooms are opened. */
export class SeatLimits {
  private readonly ofRoom = new TokenBuckets(...SEATS_OF_ROOM)
  private readonly ofNetwork = new TokenBuckets(...ROOMS_OF_NETWORK)

  constructor(private readonly now: () => number) {}

  of(network: string): ConnectionSeats {
    const own = new TokenBucket(...SEATS_OF_CONNECTION)
    return {
      mayJoin: ({ id }) => own.has(this.now()) && this.ofRoom.take(id, this.now()),
      joined: () => void own.take(this.now()),
      mayOpen: () => this.ofNetwork.take(network, this.now()),
    }
  }
}

export interface ConnectionSeats {
  mayJoin(room: Room): boolean
  joined(): void
  mayOpen(): boolean
}
