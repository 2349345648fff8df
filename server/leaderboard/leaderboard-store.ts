import type { ClaimStanding, RoomEvent, Standing } from '../../contracts/index.ts'

export interface StoredClaim {
  readonly id: string
  readonly secretHash: string
  readonly name: string | null
}

/** A completed ranked game as it is stored. */
export interface StoredGame {
  readonly roomId: string
  readonly claimId: string
  readonly classId: string | null
  readonly endedAt: number
  readonly deck: string
  readonly mode: string
  readonly choiceCount: number
  readonly right: number
  readonly asked: number
  readonly medianMs: number
  readonly reason: string | null
}

export interface StoredAnswer {
  readonly item: number
  readonly choice: number
  /** The classes offered, class k as bit k. */
  readonly offered: number
  readonly right: boolean
}

/** An answer that counts, with what tells the boards that it counts on. */
export interface CountedAnswer
  extends Pick<StoredAnswer, 'item' | 'offered' | 'right'>,
    Pick<StoredGame, 'deck' | 'mode' | 'choiceCount' | 'classId' | 'endedAt'> {}

export interface Entry extends Standing {
  readonly board: string
}

interface Keys {
  readonly people: string
  readonly models: string
}

/** Where claims, their games and what stands on the boards lie. */
export interface LeaderboardStore {
  createClaim(claim: { id: string; secretHash: string; createdAt: number }): Promise<void>
  readClaim(id: string): Promise<StoredClaim | null>
  /** @returns false where somebody else has a name that looks like it */
  nameClaim(id: string, name: string, skeleton: string): Promise<boolean>
  /** With all that is its own. */
  deleteClaim(id: string): Promise<void>
  /** Items that the claim was ever dealt. */
  listDealt(claimId: string): Promise<readonly number[]>
  listGames(claimId: string, limit: number): Promise<readonly StoredGame[]>
  countGames(claimId: string): Promise<number>
  readGame(roomId: string): Promise<StoredGame | null>
  listCounted(claimId: string): Promise<readonly CountedAnswer[]>
  /** Once a game, all or nothing. @returns whether it was stored now */
  saveGame(
    saved: { readonly game: StoredGame; readonly answers: readonly StoredAnswer[] },
    entriesOf: (counted: readonly CountedAnswer[]) => readonly Entry[],
  ): Promise<boolean>
  saveModels(entries: readonly (Entry & { readonly contestant: string })[]): Promise<void>
  readStanding(keys: Keys, claimId: string): Promise<ClaimStanding['entry']>
  createClassBoard(board: { id: string; title: string | null; createdAt: number }): Promise<void>
  readClassBoard(id: string): Promise<{ readonly title: string | null } | null>
  touchClassBoard(id: string, usedAt: number): Promise<void>
  /** Ranked rooms whose game ended and was not scored. */
  listUnscored(): Promise<readonly string[]>
  readEvents(roomId: string): Promise<readonly RoomEvent[]>
  /** Forgets what nobody has used since, and the days and weeks before these. */
  prune(before: { unusedSince: number; day: string; week: string }): Promise<void>
}
