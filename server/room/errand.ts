/** What is to be done to rooms wherever they live. */
export type Errand =
  /** Closes a room and the attempts at its homework. */
  | { readonly type: 'close-room'; readonly roomId: string }
  /** Closes the games played for a place on the board. */
  | { readonly type: 'close-ranked'; readonly claimId: string }
  /** Ends the attempts at homework. */
  | { readonly type: 'end-homework'; readonly key: string }
  /** Gives the one player of an attempt another name. */
  | {
      readonly type: 'rename-attempt'
      readonly attemptId: string
      readonly playerId: string
      readonly nickname: string
    }
