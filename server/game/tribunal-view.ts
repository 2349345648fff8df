import type { Label, TribunalView } from '../../contracts/index.ts'
import { askedPlayers, majority } from './compared.ts'
import { modelIds, type RevealedRound, type RoomState } from './state.ts'

/** What the class decided; null where the votes tie or nobody voted. */
export const verdictOf = (state: RoomState, round: RevealedRound): Label | null => {
  const choices = majority(state, round)
  return choices.length === 1 ? choices[0]! : null
}

/** The tribunal's cases so far, with everyone's accuracy on them by the data and by the class's verdict. Without a verdict, the data stands. */
export const tribunalView = (state: RoomState): TribunalView => {
  const cases = state.revealed.filter(({ mode, practice }) => mode === 'tribunal' && !practice)
  const verdicts = cases.map((round) => verdictOf(state, round) ?? round.label)
  const share = (says: (round: RevealedRound, truth: Label) => number, truths: readonly Label[]) =>
    cases.length === 0 ? 0 : cases.reduce((sum, round, i) => sum + says(round, truths[i]!), 0) / cases.length
  const data = cases.map(({ label }) => label)
  const people = (round: RevealedRound, truth: Label): number => {
    const asked = askedPlayers(state, round)
    const right = asked.filter((id) => round.answers.get(id)?.choice === truth).length
    return asked.length === 0 ? 0 : right / asked.length
  }
  const judged = cases.some((round) => askedPlayers(state, round).length > 0)
  const last = state.revealed.at(-1)
  return {
    verdict: last?.mode === 'tribunal' ? verdictOf(state, last) : null,
    cases: cases.length,
    overturned: cases.filter(({ label }, i) => verdicts[i] !== label).length,
    people: {
      byData: judged ? share(people, data) : null,
      byVerdict: judged ? share(people, verdicts) : null,
    },
    models: modelIds(state).map((model) => {
      const says = ({ modelAnswers }: RevealedRound, truth: Label) =>
        Number(modelAnswers.some((answer) => answer.model === model && answer.choice === truth))
      return { model, byData: share(says, data), byVerdict: share(says, verdicts) }
    }),
  }
}
