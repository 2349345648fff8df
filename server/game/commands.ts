import type { Label } from '../../contracts/index.ts'

/** Who asks. The transport takes it from the session, never from the payload. */
export type Actor =
  | { readonly role: 'host' }
  | { readonly role: 'player'; readonly playerId: string }
  | { readonly role: 'visitor' }
  | { readonly role: 'system' }

/** A command as the rules see it: parsed, with its actor and time. */
export type RoomCommand = { readonly actor: Actor; readonly now: number } & (
  | {
      readonly type: 'join'
      readonly playerId: string
      readonly nickname: string
      readonly tokenHash: string
      readonly deviceHash: string
    }
  | { readonly type: 'rename'; readonly nickname: string }
  | { readonly type: 'answer'; readonly round: number; readonly choice: Label }
  | { readonly type: 'start' }
  | { readonly type: 'next'; readonly round: number }
  | { readonly type: 'skip'; readonly round: number }
  | { readonly type: 'end' }
  | { readonly type: 'rematch'; readonly seed: string }
  | { readonly type: 'lock'; readonly locked: boolean }
  | { readonly type: 'kick'; readonly playerId: string }
  | { readonly type: 'close' }
  /** A timer fired: whatever is due at `now` happens; nothing, if nothing is. */
  | { readonly type: 'tick' }
  /** Everyone who is connected has answered. */
  | { readonly type: 'all-answered'; readonly round: number }
)
