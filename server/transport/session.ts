import type { Server, Socket } from 'socket.io'
import type { ClientEvents, ServerEvents } from '../../contracts/index.ts'
import type { Room } from '../room/room.ts'

/** Who a socket speaks for, set by a command that proved it. */
export type Session =
  | { readonly role: 'host'; readonly room: Room }
  | { readonly role: 'player'; readonly room: Room; readonly playerId: string }

/** Who a socket speaks for in a room that another node owns. */
export interface AwaySession {
  readonly role: 'host' | 'player'
  /** Null for a host. */
  readonly playerId: string | null
  readonly roomId: string
  readonly code: string
  readonly owner: string
}

export interface SocketData {
  session: Session | null
  away: AwaySession | null
  joinUrl: string
}

/** What nodes say to each other; its shape is the cluster's affair. */
export interface NodeEvents {
  node: (message: unknown) => void
}

export type CatwalkServer = Server<ClientEvents, ServerEvents, NodeEvents, SocketData>
export type CatwalkSocket = Socket<ClientEvents, ServerEvents, NodeEvents, SocketData>
