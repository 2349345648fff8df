/**
 * p1 … pn for the players, in an order that tells nothing of who they are.
 *
 * @param keyOf a text for each player that nobody outside can work out, the same every time
 */
export const nameAnonymously = (
  playerIds: readonly string[],
  keyOf: (playerId: string) => string,
): ReadonlyMap<string, string> => {
  const keyed = playerIds.map((playerId) => ({ playerId, key: keyOf(playerId) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  return new Map(keyed.map(({ playerId }, i) => [playerId, `p${i + 1}`]))
}
