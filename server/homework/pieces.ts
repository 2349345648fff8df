import { DECK_ITEMS_MAX } from '../../contracts/index.ts'
import type { PlayedPart } from '../game/state.ts'
import type { PlayedRound, RoomRecord } from '../report/replay-games.ts'

/** A piece as the class was asked it: the item and the labels offered. */
export type Piece = PlayedRound

/** Whether nothing is added to this game any more. */
export const isFinished = ({ state }: RoomRecord, game: number): boolean =>
  game < state.game || (game === state.game && ['podium', 'closed'].includes(state.phase.name))

/**
 * What homework asks of a game: the items of its rounds that counted and asked for the item's name, in the class's order. An
 * item that came twice is asked once, as it was asked first.
 */
export const homeworkPieces = ({ games }: RoomRecord, game: number): Piece[] => {
  const pieces = new Map<number, Piece>()
  for (const round of games.find((played) => played.game === game)?.rounds ?? [])
    if (!pieces.has(round.itemIndex)) pieces.set(round.itemIndex, round)
  return [...pieces.values()].slice(0, DECK_ITEMS_MAX)
}

/** The pieces as parts of a game, a new one wherever the number of labels changes. */
export const homeworkParts = (pieces: readonly Piece[]): PlayedPart[] => {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run?.[0]?.choices.length === piece.choices.length) run.push(piece)
    else runs.push([piece])
  }
  return runs.map((run) => ({
    mode: 'classic',
    deck: { items: run.map(({ itemIndex }) => itemIndex) },
    roundCount: run.length,
    answerWindowS: null,
    choiceCount: run[0]!.choices.length === 4 ? 4 : 10,
  }))
}
