import { type Label, type ModelId, NAMES_THE_ITEM } from '../../contracts/index.ts'
import { type Answer, activePlayers, type RevealedRound, type RoomState } from './state.ts'

/** Players a round counts for: present at its opening or answering later, and not kicked since. */
export const askedPlayers = (
  state: RoomState,
  round: Pick<RevealedRound, 'askedIds' | 'answers'>,
): string[] =>
  activePlayers(state)
    .map((p) => p.playerId)
    .filter((id) => round.askedIds.has(id) || round.answers.has(id))

/** The rounds on which people are compared with models: those that asked for the item's name and counted. */
export const comparedRounds = (state: RoomState): RevealedRound[] =>
  state.revealed.filter(({ mode, practice }) => NAMES_THE_ITEM[mode] && !practice)

/** Those that counted and asked for something else. */
export const otherRounds = (state: RoomState): RevealedRound[] =>
  state.revealed.filter(({ mode, practice }) => !NAMES_THE_ITEM[mode] && !practice)

/** What each said alone, as a model does: of two votes, the first. */
export const ownAnswers = (round: RevealedRound): ReadonlyMap<string, Answer> =>
  round.firstAnswers ?? round.answers

/** The commonest choices of the people who were asked, several where they tie; none where nobody answered. */
export const majority = (state: RoomState, round: RevealedRound): Label[] =>
  majorityOf(round, askedPlayers(state, round))

export const majorityOf = (round: RevealedRound, asked: readonly string[]): Label[] => {
  const counts = new Map<Label, number>()
  const answers = ownAnswers(round)
  for (const id of asked) {
    const choice = answers.get(id)?.choice ?? null
    if (choice !== null) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([choice]) => choice)
}

/** Whether this model's answer is the label. */
export const saidRight = ({ modelAnswers, label }: RevealedRound, model: ModelId): boolean =>
  modelAnswers.some((answer) => answer.model === model && answer.choice === label)
