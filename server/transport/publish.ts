import type { RoomEvent, RoomView } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import { countView, hostView, playerView, roomView } from '../game/view-for.ts'
import type { Room } from '../room/room.ts'
import type { CatwalkServer, CatwalkSocket } from './session.ts'

/** Counts and lists of people go out at most this often. */
const COALESCE_MS = 200

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

export const everyoneIn = (room: Room): string => `room:${room.id}`
export const hostsOf = (room: Room): string => `hosts:${room.id}`
export const playerIn = (room: Room, playerId: string): string => `player:${room.id}:${playerId}`

/** Sends views: public ones once to the room, private ones only to whom they belong. */
export class Publisher {
  private readonly pending = new Map<Room, NodeJS.Timeout>()

  constructor(
    private readonly io: CatwalkServer,
    private readonly pack: Pack,
    private readonly now: () => number,
  ) {}

  /** After stored events. */
  changed(room: Room, events: readonly RoomEvent[]): void {
    if (events.some((e) => !QUIET.has(e.type))) {
      this.cancel(room)
      this.sendHosts(room)
      for (const playerId of room.state.players.keys()) this.sendPlayer(room, playerId)
      this.sendPublic(room)
      return
    }
    for (const event of events) {
      // A kicked player has no view any more.
      if ('playerId' in event) this.sendPlayer(room, event.playerId)
    }
    this.soon(room)
  }

  /** Everything that this socket's session may see, now. */
  welcome(socket: CatwalkSocket, room: Room, playerId: string | null): void {
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
    const timer = setTimeout(() => {
      this.pending.delete(room)
      const count = countView(room.state, room.presence.connected())
      if (count) this.io.to(everyoneIn(room)).emit('room:count', count)
      else this.sendPublic(room)
      this.sendHosts(room)
    }, COALESCE_MS)
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
    return { roomId: room.id, ...roomView(room.state, this.pack, this.now(), room.presence.connected()) }
  }

  private sendPublic(room: Room): void {
    this.io.to(everyoneIn(room)).emit('room:view', this.publicView(room))
  }

  private sendHosts(room: Room): void {
    for (const id of this.io.sockets.adapter.rooms.get(hostsOf(room)) ?? []) {
      const socket = this.io.sockets.sockets.get(id)
      socket?.emit(
        'host:view',
        hostView(room.state, this.pack, socket.data.joinUrl, room.presence.connected()),
      )
    }
  }

  private sendPlayer(room: Room, playerId: string): void {
    const view = playerView(room.state, playerId)
    if (view) this.io.to(playerIn(room, playerId)).emit('player:view', view)
  }
}
