import type { Label, ModelId } from '../../contracts/index.ts'

/** Who asks. The transport takes it from the session, never from the payload. */
export type Actor =
  | { readonly role: 'host' }
  | { readonly role: 'player'; readonly playerId: string }
  | { readonly role: 'visitor' }
  | { readonly role: 'system' }

/** What a player answers, before it is known whether it fits the round. */
export interface AnswerInput {
  readonly choice: Label | null
  /** Percent. */
  readonly certainty: number | null
  readonly models: readonly ModelId[] | null
}

/** A command as the rules see it: parsed, with its actor and time. */
export type RoomCommand = { readonly actor: Actor; readonly now: number } & (
  | {
      readonly type: 'join'
      readonly playerId: string
      readonly nickname: string
      readonly tokenHash: string
      readonly deviceHash: string
    }
  /** Without a player's id, of the player who asks. */
  | { readonly type: 'rename'; readonly nickname: string; readonly playerId?: string | undefined }
  | { readonly type: 'change-team'; readonly team: number; readonly playerId?: string | undefined }
  | { readonly type: 'answer'; readonly round: number; readonly answer: AnswerInput }
  | { readonly type: 'ask-model'; readonly round: number; readonly model: ModelId }
  | { readonly type: 'start' }
  | { readonly type: 'next'; readonly round: number; readonly shown?: string | undefined }
  | { readonly type: 'skip'; readonly round: number }
  | { readonly type: 'show-why'; readonly round: number; readonly shown: boolean }
  | { readonly type: 'end' }
  | { readonly type: 'rematch'; readonly seed: string }
  | { readonly type: 'extend'; readonly round: number; readonly byMs: number }
  | { readonly type: 'pause'; readonly breakMs: number | null }
  | { readonly type: 'resume' }
  | { readonly type: 'lock'; readonly locked: boolean }
  | { readonly type: 'late-join'; readonly allowed: boolean }
  | { readonly type: 'kick'; readonly playerId: string; readonly ban: boolean }
  | { readonly type: 'give-time'; readonly playerId: string; readonly factor: number }
  | { readonly type: 'invite'; readonly tokenHash: string }
  | { readonly type: 'close' }
  /** A timer fired: whatever is due at `now` happens; nothing, if nothing is. */
  | { readonly type: 'tick' }
  /** Everyone who is connected has answered. */
  | { readonly type: 'all-answered'; readonly round: number }
)
