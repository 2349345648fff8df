import type { AccuracyView, RaceView } from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import { modelIds, type RoomState } from './state.ts'

export const accuracyOf = (right: number, asked: number): AccuracyView => ({
  right,
  asked,
  accuracy: asked === 0 ? null : right / asked,
  interval: wilsonInterval(right, asked),
})

/**
 * Accuracy on the revealed rounds. People count as one contestant that is right by the share of those asked who were:
 * one trial an item, like a model. Answers to one item are not independent, so counting each of them would claim an
 * interval far too narrow; with items as trials it is at most too wide. Rounds nobody was asked in do not count.
 */
export const race = (state: RoomState): RaceView => {
  const shares = state.revealed.flatMap((round) => {
    const asked = askedPlayers(state, round)
    const right = asked.filter((id) => round.answers.get(id)?.choice === round.label).length
    return asked.length === 0 ? [] : [right / asked.length]
  })
  return {
    people: accuracyOf(
      shares.reduce((a, b) => a + b, 0),
      shares.length,
    ),
    models: modelIds(state).map((model) => ({
      model,
      ...accuracyOf(
        state.revealed.filter((r) => r.modelAnswers.some((a) => a.model === model && a.choice === r.label))
          .length,
        state.revealed.length,
      ),
    })),
  }
}

/** Players a round counts for: present at its opening or answering later, and not kicked since. */
export const askedPlayers = (
  state: RoomState,
  round: { readonly askedIds: ReadonlySet<string>; readonly answers: ReadonlyMap<string, unknown> },
): string[] =>
  [...state.players.values()]
    .filter((p) => !p.kicked && (round.askedIds.has(p.playerId) || round.answers.has(p.playerId)))
    .map((p) => p.playerId)
