import type { CommandName, Result } from '../../contracts/index.ts'
import type { Errand } from '../room/errand.ts'
import type { AwaySession } from '../transport/session.ts'

/** What one node tells others, without waiting. */
export type Notice =
  /** To everybody in a channel. */
  | { readonly type: 'show'; readonly channel: string; readonly event: string; readonly payload: unknown }
  /** To one socket. */
  | {
      readonly type: 'show-one'
      readonly socketId: string
      readonly event: string
      readonly payload: unknown
    }
  /** This socket has a session in a room of the sender's. */
  | { readonly type: 'seated'; readonly socketId: string; readonly session: Omit<AwaySession, 'owner'> }
  | { readonly type: 'end'; readonly channel: string; readonly reason: 'kicked' | 'closed' }
  /** The room has left the sender: whoever is in the channel comes back anew. */
  | { readonly type: 'reset'; readonly channel: string }
  /** A socket of the sender's has left its seat. */
  | { readonly type: 'gone'; readonly socketId: string }
  /** What others may keep of the database's is out of date. */
  | { readonly type: 'changed'; readonly what: 'boards' | 'people' }

/** What one node asks another, and waits for. */
export type Question =
  | {
      readonly type: 'carry'
      readonly name: CommandName
      readonly payload: unknown
      readonly code: string
      readonly socketId: string
      readonly address: string
      /** Whether the socket is known to have a seat. */
      readonly isSeated: boolean
    }
  | { readonly type: 'errand'; readonly errand: Errand }

/** `yours`: the room was given to whoever asks. `not-mine`: it is not here. */
export type Carried = { readonly result: Result<unknown> } | { readonly refer: 'yours' | 'not-mine' }
