import { everyoneIn, hostsOf, playerIn } from '../transport/publish.ts'
import type { Session } from '../transport/session.ts'

/** A socket of another node whose session is in a room of this one. */
export interface Seat {
  readonly node: string
  readonly socketId: string
  readonly session: Session
}

export const channelsOf = (
  room: { readonly id: string },
  { role, playerId }: { readonly role: 'host' | 'player'; readonly playerId: string | null },
): string[] => [everyoneIn(room), role === 'host' ? hostsOf(room) : playerIn(room, playerId!)]

const channelsOfSeat = ({ session }: Seat): string[] =>
  channelsOf(session.room, {
    role: session.role,
    playerId: session.role === 'host' ? null : session.playerId,
  })

const keyOf = (node: string, socketId: string): string => `${node}/${socketId}`

/** Who sits in this node's rooms from other nodes' sockets. */
export class Guests {
  private readonly seats = new Map<string, Seat>()
  private readonly byChannel = new Map<string, Map<string, Seat>>()
  /** Nodes that were missing at the last look. */
  private missing: ReadonlySet<string> = new Set()

  find(node: string, socketId: string): Seat | undefined {
    return this.seats.get(keyOf(node, socketId))
  }

  enter(seat: Seat): void {
    this.leave(seat.node, seat.socketId)
    const key = keyOf(seat.node, seat.socketId)
    this.seats.set(key, seat)
    for (const channel of channelsOfSeat(seat)) {
      const there = this.byChannel.get(channel) ?? new Map<string, Seat>()
      this.byChannel.set(channel, there.set(key, seat))
    }
    if (seat.session.role === 'player') seat.session.room.presence.connect(seat.session.playerId)
  }

  leave(node: string, socketId: string): void {
    const seat = this.find(node, socketId)
    if (!seat) return
    const key = keyOf(node, socketId)
    this.seats.delete(key)
    for (const channel of channelsOfSeat(seat)) {
      const there = this.byChannel.get(channel)
      there?.delete(key)
      if (there?.size === 0) this.byChannel.delete(channel)
    }
    if (seat.session.role === 'player') seat.session.room.presence.disconnect(seat.session.playerId)
  }

  reaches(channel: string): boolean {
    return this.byChannel.has(channel)
  }

  inChannel(channel: string): Seat[] {
    return [...(this.byChannel.get(channel)?.values() ?? [])]
  }

  nodesIn(channel: string): string[] {
    return [...new Set(this.inChannel(channel).map(({ node }) => node))]
  }

  all(): Seat[] {
    return [...this.seats.values()]
  }

  /** Those of nodes that are gone are gone. One look may be older than a node's first guest, so it takes two. */
  keepOf(nodes: ReadonlySet<string>): void {
    const missing = new Set(this.all().flatMap(({ node }) => (nodes.has(node) ? [] : [node])))
    for (const { node, socketId } of this.all())
      if (missing.has(node) && this.missing.has(node)) this.leave(node, socketId)
    this.missing = missing
  }
}
