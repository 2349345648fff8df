import type { RoomEvent, RoomView, ServerEvents } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import type { RoomState } from '../game/state.ts'
import { hostView, playerView, roomView } from '../game/view-for.ts'
import type { Room } from '../room/room.ts'
import { NOWHERE, type Onward } from './neighbours.ts'
import { sendTogether } from './send-together.ts'
import type { CatwalkServer, CatwalkSocket, SocketData } from './session.ts'

/** How often counts and lists of people go out. */
const COALESCE_MS = { atLeast: 200, atMost: 1_000, perConnection: 0.2 }

/**
 * @param connections of the whole server: a hundred classes that answer at once are as many messages as one of all their people
 * @returns ms from one count to the next
 */
export const coalesceMs = (connections: number): number =>
  Math.min(Math.max(COALESCE_MS.atLeast, COALESCE_MS.perConnection * connections), COALESCE_MS.atMost)

/**
 * A count that comes so late finds the process behind with answers or reveals. Those go first: the count is tried again, and goes out
 * in any case when it has waited as long as the slowest ones do.
 */
const YIELD_MS = { late: 10, again: 100, atMost: 1_000 }

/** Events after which everybody's screen changes; the others only move counts and lists. */
const QUIET: ReadonlySet<RoomEvent['type']> = new Set([
  'AnswerSubmitted',
  'PlayerJoined',
  'PlayerRenamed',
  'PlayerKicked',
  'PlayerTimeChanged',
  'TeamChanged',
  'LifelineUsed',
  'HostInvited',
])

type Place = Pick<Room, 'id'>
export const everyoneIn = (room: Place): string => `room:${room.id}`
export const hostsOf = (room: Place): string => `hosts:${room.id}`
export const playerIn = (room: Place, playerId: string): string => `player:${room.id}:${playerId}`

/** Whoever is shown views of his own. */
export type Viewer = Pick<CatwalkSocket, 'emit'> & { readonly data: Pick<SocketData, 'joinUrl'> }

/** Sends views: public ones once to the room, private ones only to whom they belong. */
export class Publisher {
  private readonly pending = new Map<Room, NodeJS.Timeout>()
  /** What a whole class coming back to one screen is shown is made once. */
  private readonly shown = new WeakMap<RoomState, RoomView>()

  constructor(
    private readonly io: CatwalkServer,
    private readonly pack: Pack,
    private readonly now: () => number,
    private readonly onward: Onward = NOWHERE,
  ) {}

  /** After stored events. */
  changed(room: Room, events: readonly RoomEvent[]): void {
    if (events.some((e) => !QUIET.has(e.type))) {
      this.cancel(room)
      sendTogether(this.io, everyoneIn(room), () => {
        this.sendHosts(room)
        for (const playerId of room.state.players.keys()) this.sendPlayer(room, playerId)
        this.sendPublic(room)
      })
      return
    }
    for (const event of events) {
      // A kicked player has no view any more, and one who joins is welcomed.
      if ('playerId' in event && event.type !== 'PlayerJoined') this.sendPlayer(room, event.playerId)
    }
    this.soon(room)
  }

  /** Everything that this socket's session may see, now. */
  welcome(socket: Viewer, room: Room, playerId: string | null): void {
    socket.emit('room:view', this.publicView(room))
    if (playerId === null) {
      socket.emit(
        'host:view',
        hostView(room.state, this.pack, socket.data.joinUrl, room.presence.connected()),
      )
      return
    }
    const view = playerView(room.state, playerId)
    if (view) socket.emit('player:view', view)
  }

  /** Counts and people changed: shown soon, together with whatever else changes meanwhile. */
  soon(room: Room): void {
    if (this.pending.has(room)) return
    const waitMs = coalesceMs(this.io.engine.clientsCount)
    this.sendCountIn(waitMs, room, performance.now() + waitMs + YIELD_MS.atMost)
  }

  /** @param lastAt on the clock of `performance`: from then on it yields to nothing */
  private sendCountIn(waitMs: number, room: Room, lastAt: number): void {
    const dueAt = performance.now() + waitMs
    const timer = setTimeout(() => {
      const now = performance.now()
      if (now - dueAt > YIELD_MS.late && now < lastAt) {
        this.sendCountIn(YIELD_MS.again, room, lastAt)
        return
      }
      this.pending.delete(room)
      const count = room.turnout.count()
      if (count) this.send(everyoneIn(room), 'room:count', count)
      else this.sendPublic(room)
      this.sendHosts(room)
    }, waitMs)
    this.pending.set(room, timer)
  }

  cancel(room: Room): void {
    clearTimeout(this.pending.get(room))
    this.pending.delete(room)
  }

  stop(): void {
    for (const timer of this.pending.values()) clearTimeout(timer)
    this.pending.clear()
  }

  private publicView(room: Room): RoomView {
    const { state } = room
    const now = this.now()
    const known = this.shown.get(state)
    if (known) return { ...known, serverNow: now }
    const view = { roomId: room.id, ...roomView(state, this.pack, now, room.turnout.count()) }
    // Counts move without an event, as people come and go.
    if (state.phase.name !== 'question') this.shown.set(state, view)
    return view
  }

  private sendPublic(room: Room): void {
    this.send(everyoneIn(room), 'room:view', this.publicView(room))
  }

  private sendHosts(room: Room): void {
    const hosts = this.io.sockets.adapter.rooms.get(hostsOf(room))
    const isFar = this.onward.reaches(hostsOf(room))
    if (!hosts && !isFar) return
    const view = hostView(room.state, this.pack, '', room.presence.connected())
    if (isFar) this.onward.send(hostsOf(room), 'host:view', view)
    for (const id of hosts ?? []) {
      const socket = this.io.sockets.sockets.get(id)
      socket?.emit('host:view', { ...view, joinUrl: socket.data.joinUrl })
    }
  }

  /** Local sockets are not kept waiting for the way to others. */
  private send<E extends keyof ServerEvents>(
    channel: string,
    event: E,
    ...payload: Parameters<ServerEvents[E]>
  ): void {
    this.io.local.to(channel).emit(event, ...(payload as never))
    if (this.onward.reaches(channel)) this.onward.send(channel, event, payload[0])
  }

  private sendPlayer(room: Room, playerId: string): void {
    const view = playerView(room.state, playerId)
    if (view) this.send(playerIn(room, playerId), 'player:view', view)
  }
}
