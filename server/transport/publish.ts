import type { RoomEvent, RoomView } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import type { RoomState } from '../game/state.ts'
import { hostView, playerView, roomView } from '../game/view-for.ts'
import type { Room } from '../room/room.ts'
import type { CatwalkServer, CatwalkSocket } from './session.ts'

/** Counts and lists of people go out at most this often; in a room of thousands each costs more, and moves less. */
const COALESCE_MS = { atLeast: 200, atMost: 1_000, perPlayer: 0.2 }

const coalesceMs = ({ roster }: RoomState): number =>
  Math.min(Math.max(COALESCE_MS.atLeast, COALESCE_MS.perPlayer * roster.activeCount), COALESCE_MS.atMost)

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
  /** What a whole class coming back to one screen is shown is made once. */
  private readonly shown = new WeakMap<RoomState, RoomView>()

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
      // A kicked player has no view any more, and one who joins is welcomed.
      if ('playerId' in event && event.type !== 'PlayerJoined') this.sendPlayer(room, event.playerId)
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
      const count = room.turnout.count()
      if (count) this.io.to(everyoneIn(room)).emit('room:count', count)
      else this.sendPublic(room)
      this.sendHosts(room)
    }, coalesceMs(room.state))
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
    this.io.to(everyoneIn(room)).emit('room:view', this.publicView(room))
  }

  private sendHosts(room: Room): void {
    const hosts = this.io.sockets.adapter.rooms.get(hostsOf(room))
    if (!hosts) return
    const view = hostView(room.state, this.pack, '', room.presence.connected())
    for (const id of hosts) {
      const socket = this.io.sockets.sockets.get(id)
      socket?.emit('host:view', { ...view, joinUrl: socket.data.joinUrl })
    }
  }

  private sendPlayer(room: Room, playerId: string): void {
    const view = playerView(room.state, playerId)
    if (view) this.io.to(playerIn(room, playerId)).emit('player:view', view)
  }
}
