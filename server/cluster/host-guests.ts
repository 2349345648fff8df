import type { Logger } from 'pino'
import type { Room } from '../room/room.ts'
import type { Onward, Surroundings } from '../transport/neighbours.ts'
import { everyoneIn } from '../transport/publish.ts'
import type { Session } from '../transport/session.ts'
import { hangUp, moving } from './away.ts'
import { Guests, type Seat } from './guests.ts'
import type { Membership } from './membership.ts'
import type { Carried, Notice, Question } from './messages.ts'
import type { NodeBus } from './node-bus.ts'
import type { NodeStore } from './node-store.ts'
import type { RoomFinder } from './room-finder.ts'

interface Hosting extends Surroundings {
  readonly bus: NodeBus
  readonly store: NodeStore
  readonly membership: Membership
  readonly finder: RoomFinder
  readonly log: Logger
}

/** This node's rooms, for people who are connected to other nodes. */
export class HostGuests {
  readonly guests = new Guests()
  private readonly uses = new Map<Room, number>()
  readonly onward: Onward = {
    reaches: (channel) => this.guests.reaches(channel),
    send: (channel, event, payload) =>
      this.tell(this.guests.nodesIn(channel), { type: 'show', channel, event, payload }),
  }

  constructor(private readonly options: Hosting) {}

  /** Carries out another node's command here, or gives it the room if nobody of it is connected here. */
  async carry(question: Extract<Question, { type: 'carry' }>, node: string): Promise<Carried> {
    const { registry, membership, run, finder } = this.options
    const { code, name, payload, socketId, address, isSeated } = question
    if (!membership.holds()) return { result: moving() }
    // Known to be this node's, or else soon: its log may have to be read first.
    const place = registry.find(code) ? { at: 'here' } : await finder.find(code)
    const room = registry.find(code)
    if (place.at !== 'here' || !room) return { refer: 'not-mine' }
    if (!this.isWanted(room, node)) {
      return (await this.give(room, node)) ? { refer: 'yours' } : { result: moving() }
    }
    const seat = this.guests.find(node, socketId)
    // It believes to sit here, and does not: it has to show its token again.
    if (isSeated && !seat) {
      this.tell([node], { type: 'reset', channel: everyoneIn(room) })
      return { result: moving() }
    }
    const signIn = (session: Session) => this.signIn({ node, socketId, session })
    const session = seat?.session ?? null
    return { result: await this.using(room, () => run(name, payload, { address, session, signIn })) }
  }

  /** While it lasts, the room is not given away: whoever is just coming in sits nowhere yet. */
  async using<T>(room: Room, work: () => Promise<T>): Promise<T> {
    this.uses.set(room, (this.uses.get(room) ?? 0) + 1)
    try {
      return await work()
    } finally {
      const left = this.uses.get(room)! - 1
      if (left > 0) this.uses.set(room, left)
      else this.uses.delete(room)
    }
  }

  endSessions(channel: string, reason: 'kicked' | 'closed'): void {
    this.tell(this.guests.nodesIn(channel), { type: 'end', channel, reason })
    for (const { node, socketId } of this.guests.inChannel(channel)) this.guests.leave(node, socketId)
  }

  /** The room is not this node's any more: whoever is in it comes back anew, and finds where it is. */
  drop(room: Room): void {
    const { registry, publisher, io } = this.options
    registry.remove(room)
    publisher.cancel(room)
    const channel = everyoneIn(room)
    for (const id of io.sockets.adapter.rooms.get(channel) ?? []) {
      const socket = io.sockets.sockets.get(id)
      if (socket) hangUp(socket)
    }
    this.tell(this.guests.nodesIn(channel), { type: 'reset', channel })
    for (const { node, socketId } of this.guests.inChannel(channel)) this.guests.leave(node, socketId)
  }

  /** After the line was down: what guests did meanwhile is unknown, so all of them show their tokens again. */
  dropGuests(): void {
    for (const seat of this.guests.all()) {
      this.tell([seat.node], { type: 'reset', channel: everyoneIn(seat.session.room) })
      this.guests.leave(seat.node, seat.socketId)
    }
  }

  /** Whether anybody of the room is connected to this node, or to a third one. */
  private isWanted(room: Room, node: string): boolean {
    const channel = everyoneIn(room)
    return (
      this.uses.has(room) ||
      this.options.io.sockets.adapter.rooms.has(channel) ||
      this.guests.nodesIn(channel).some((other) => other !== node)
    )
  }

  /** A room lives where its people are, which is where the balancer sends them. */
  private give(room: Room, to: string): Promise<boolean> {
    const { registry, publisher, store, membership, finder, log } = this.options
    const drained = room.drain()
    registry.remove(room)
    publisher.cancel(room)
    const given = drained
      .then(() => store.give(room.id, membership.id, to))
      .catch((error: unknown) => {
        log.warn({ room: room.id, err: error }, 'a room could not be given to another node')
        return false
      })
    for (const { node, socketId } of this.guests.inChannel(everyoneIn(room)))
      this.guests.leave(node, socketId)
    return finder.whileLeaving(room.state.code, given)
  }

  private signIn(seat: Seat): void {
    const { publisher, registry } = this.options
    const { session, node, socketId } = seat
    const { room } = session
    const playerId = session.role === 'host' ? null : session.playerId
    this.guests.enter(seat)
    registry.touch(room.state.code)
    const { code } = room.state
    this.tell([node], {
      type: 'seated',
      socketId,
      session: { role: session.role, playerId, roomId: room.id, code },
    })
    const emit = (event: string, payload: unknown) => {
      this.tell([node], { type: 'show-one', socketId, event, payload })
      return true
    }
    publisher.welcome({ emit: emit as never, data: { joinUrl: '' } }, room, playerId)
  }

  private tell(nodes: readonly string[], notice: Notice): void {
    if (nodes.length > 0) this.options.bus.tell(nodes, notice)
  }
}
