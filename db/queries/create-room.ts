import { eq } from 'drizzle-orm'
import type { RankedGame, RoomEvent } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { claims } from '../schema/claims.ts'
import { rankedItems } from '../schema/ranked-items.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

const rankedOf = ([first]: readonly RoomEvent[]): RankedGame | undefined =>
  first?.type === 'RoomCreated' ? first.ranked : undefined

/**
 * Stores a new room with its first events, versions from 1, all or nothing. With a ranked game its items are marked as dealt.
 *
 * @throws where one of them was dealt to the claim before, or the claim is gone
 */
export const createRoom = (
  db: Database,
  room: {
    readonly id: string
    readonly code: string
    readonly createdAt: number
    readonly homeworkKey?: string | undefined
  },
  events: readonly RoomEvent[],
): Promise<void> =>
  db.transaction(async (tx) => {
    const ranked = rankedOf(events)
    await tx.insert(rooms).values({ ...room, closedAt: null, claimId: ranked?.claimId ?? null })
    if (ranked) {
      const { claimId, items } = ranked
      await tx
        .insert(rankedItems)
        .values(items.map(({ itemIndex }) => ({ claimId, item: itemIndex, roomId: room.id })))
      await tx.update(claims).set({ usedAt: room.createdAt }).where(eq(claims.id, claimId))
    }
    await tx
      .insert(roomEvents)
      .values(events.map((e, i) => ({ roomId: room.id, version: i + 1, type: e.type, payload: e })))
  })
