import {
  type AccuracyView,
  type Label,
  type ModelId,
  NAMES_THE_ITEM,
  type RaceView,
} from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import { type Answer, modelIds, type RevealedRound, type RoomState } from './state.ts'

export const accuracyOf = (right: number, asked: number): AccuracyView => ({
  right,
  asked,
  accuracy: asked === 0 ? null : right / asked,
  interval: wilsonInterval(right, asked),
})

/** Players a round counts for: present at its opening or answering later, and not kicked since. */
export const askedPlayers = (
  state: RoomState,
  round: Pick<RevealedRound, 'askedIds' | 'answers'>,
): string[] =>
  [...state.players.values()]
    .filter((p) => !p.kicked && (round.askedIds.has(p.playerId) || round.answers.has(p.playerId)))
    .map((p) => p.playerId)

/** The rounds on which people are compared with models: those that asked for the item's name and counted. */
export const comparedRounds = (state: RoomState): RevealedRound[] =>
  state.revealed.filter(({ mode, practice }) => NAMES_THE_ITEM[mode] && !practice)

/** What each said alone, as a model does: of two votes, the first. */
export const ownAnswers = (round: RevealedRound): ReadonlyMap<string, Answer> =>
  round.firstAnswers ?? round.answers

/** The commonest choices of the people who were asked, several where they tie; none where nobody answered. */
export const majority = (state: RoomState, round: RevealedRound): Label[] => {
  const counts = new Map<Label, number>()
  const answers = ownAnswers(round)
  for (const id of askedPlayers(state, round)) {
    const choice = answers.get(id)?.choice ?? null
    if (choice !== null) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([choice]) => choice)
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const saidRight = ({ modelAnswers, label }: RevealedRound, model: ModelId): boolean =>
  modelAnswers.some((answer) => answer.model === model && answer.choice === label)

/** Players with more right than the model on the same rounds: those that each of them was asked in. */
const beatenBy = (state: RoomState, rounds: readonly RevealedRound[], model: ModelId): number => {
  const leads = new Map<string, number>()
  for (const round of rounds) {
    const answers = ownAnswers(round)
    const itsRight = saidRight(round, model) ? 1 : 0
    for (const id of askedPlayers(state, round)) {
      const right = answers.get(id)?.choice === round.label ? 1 : 0
      leads.set(id, (leads.get(id) ?? 0) + right - itsRight)
    }
  }
  return [...leads.values()].filter((lead) => lead > 0).length
}

/**
 * Accuracy on the revealed rounds that asked for the item's name. People count as one contestant that is right by the share of
 * those asked who were: one trial an item, like a model. Answers to one item are not independent, so counting each of them
 * would claim an interval far too narrow; with items as trials it is at most too wide. Rounds nobody was asked in do not count.
 */
export const race = (state: RoomState): RaceView => {
  const rounds = comparedRounds(state)
  const shares = rounds.flatMap((round) => {
    const asked = askedPlayers(state, round)
    const answers = ownAnswers(round)
    const right = asked.filter((id) => answers.get(id)?.choice === round.label).length
    return asked.length === 0 ? [] : [right / asked.length]
  })
  const { crowd } = state.options
  const majorities = crowd
    ? rounds.flatMap((round) => {
        const choices = majority(state, round)
        return choices.length === 0 ? [] : [choices.includes(round.label) ? 1 / choices.length : 0]
      })
    : []
  return {
    people: accuracyOf(sum(shares), shares.length),
    models: modelIds(state).map((model) => ({
      model,
      ...accuracyOf(rounds.filter((round) => saidRight(round, model)).length, rounds.length),
      beatenBy: beatenBy(state, rounds, model),
    })),
    crowd: crowd ? accuracyOf(sum(majorities), majorities.length) : null,
    committee: crowd
      ? accuracyOf(rounds.filter((r) => r.committee.choice === r.label).length, rounds.length)
      : null,
  }
}
