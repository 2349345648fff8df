/** What is to be done to rooms wherever they live, before something about them is deleted. */
export type Errand =
  /** Closes a room and the attempts at its homework. */
  | { readonly type: 'close-room'; readonly roomId: string }
  /** Closes the games played for a place on the board. */
  | { readonly type: 'close-ranked'; readonly claimId: string }
  /** Ends the attempts at homework. */
  | { readonly type: 'end-homework'; readonly key: string }
