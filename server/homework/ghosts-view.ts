import type { GhostsView, GhostView } from '../../contracts/index.ts'
import { accuracyOf } from '../game/race.ts'
import type { RoomState } from '../game/state.ts'
import { activePlayers, modelIds } from '../game/state.ts'
import { compareAccuracy } from '../report/compare-accuracy.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import type { Piece } from './pieces.ts'

/** A player of the class on these pieces; null where none of them was asked of that player. */
const ghostOf = (pieces: readonly Piece[], playerId: string, nickname: string): GhostView | null => {
  const asked = pieces.filter((piece) => piece.asked.has(playerId))
  if (asked.length === 0) return null
  const given = asked.filter((piece) => piece.answers.has(playerId))
  const right = given.filter((piece) => piece.answers.get(playerId)?.choice === piece.label)
  return { nickname, right: right.length, answered: given.length, asked: asked.length }
}

/**
 * An attempt beside the class, on the pieces that the attempt has revealed: of the others nothing is said, neither what they
 * are nor how hard they were. By right answers, never by points.
 */
export const ghostsView = (
  { state: room }: RoomRecord,
  all: readonly Piece[],
  attempt: RoomState,
  playerId: string,
): GhostsView => {
  const { revealed } = attempt
  const pieces = revealed.flatMap(({ itemIndex }) => all.find((piece) => piece.itemIndex === itemIndex) ?? [])
  const own = revealed.filter((round) => round.answers.get(playerId)?.choice === round.label).length
  const ghosts = activePlayers(room)
    .flatMap((player) => ghostOf(pieces, player.playerId, player.nickname) ?? [])
    .sort((a, b) => b.right / b.asked - a.right / a.asked || b.asked - a.asked)
  // On the same pieces only: one who came late was asked fewer.
  const rivals = ghosts.filter(({ asked }) => asked === pieces.length)
  return {
    pieceCount: revealed.length,
    own: accuracyOf(own, revealed.length),
    people: compareAccuracy(pieces, []).people,
    best: rivals.length === 0 ? null : Math.max(...rivals.map(({ right }) => right)),
    place:
      rivals.length === 0
        ? null
        : { place: 1 + rivals.filter(({ right }) => right > own).length, of: rivals.length + 1 },
    ghosts,
    models: modelIds(attempt).map((model) => ({
      model,
      ...accuracyOf(
        revealed.filter((r) => r.modelAnswers.some((a) => a.model === model && a.choice === r.label)).length,
        revealed.length,
      ),
    })),
  }
}
