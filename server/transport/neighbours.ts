import type { CommandName, Result } from '../../contracts/index.ts'
import type { Registry } from '../room/registry.ts'
import type { Publisher } from './publish.ts'
import type { CatwalkServer, CatwalkSocket, Session } from './session.ts'

/** Whom a command is carried out for, when its socket is another node's. */
export interface Guest {
  readonly address: string
  readonly session: Session | null
  signIn(session: Session): void
}

/** What the other nodes' side works with. */
export interface Surroundings {
  readonly io: CatwalkServer
  readonly registry: Registry
  readonly publisher: Publisher
  /** Carries out a parsed command on this node. */
  run(name: CommandName, payload: unknown, guest: Guest): Promise<Result<unknown>>
  /** Where this socket's browser would send others to join. */
  joinUrl(socket: CatwalkSocket, code: string): string
}

/** The way to those of a channel who are connected to other nodes. */
export interface Onward {
  /** Whether there is anybody. */
  reaches(channel: string): boolean
  send(channel: string, event: string, payload: unknown): void
}

export const NOWHERE: Onward = { reaches: () => false, send: () => {} }

/** Other nodes, where rooms may live that this one does not hold, and people of rooms that it does. */
export interface Neighbours {
  /**
   * Answers a command wherever its room is; `here` answers it as the room's own node does, and also the code that this connection
   * may not have looked for elsewhere.
   */
  carry(
    socket: CatwalkSocket,
    name: CommandName,
    payload: unknown,
    here: () => Promise<Result<unknown>>,
    mayLookAfar: () => boolean,
  ): Promise<Result<unknown>>
  readonly onward: Onward
  /** The sessions in a channel are over. */
  endSessions(channel: string, reason: 'kicked' | 'closed'): void
  /** A socket whose session was another node's has gone, or has another one now. */
  left(socket: CatwalkSocket): void
  /** Frees this node's rooms for the others, once everything that they had taken is stored. */
  leave(): Promise<void>
  close(): Promise<void>
}
