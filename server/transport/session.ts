import type { Server, Socket } from 'socket.io'
import type { ClientEvents, ServerEvents } from '../../contracts/index.ts'
import type { Room } from '../room/room.ts'

/** Who a socket speaks for, set by a command that proved it. */
export type Session =
  | { readonly role: 'host'; readonly room: Room }
  | { readonly role: 'player'; readonly room: Room; readonly playerId: string }

export interface SocketData {
  session: Session | null
  joinUrl: string
}

export type CatwalkServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>
export type CatwalkSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>
