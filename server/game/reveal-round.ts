import type { RoomEvent, RoundEnd } from '../../contracts/index.ts'
import { modelAnswers } from './model-answer.ts'
import { type Pack, probabilitiesFor } from './pack.ts'
import type { Round } from './state.ts'

/** The class of the models' greatest mean probability among the choices, with that mean renormalised over them. */
export const committeeAnswer = (pack: Pack, { itemIndex, choices }: Pick<Round, 'itemIndex' | 'choices'>) => {
  const sums = choices.map((choice) =>
    pack.models.reduce((sum, model) => sum + probabilitiesFor(pack, model, itemIndex)[choice]!, 0),
  )
  const offered = sums.reduce((a, b) => a + b, 0)
  const most = Math.max(...sums)
  return {
    choice: choices[sums.indexOf(most)]!,
    confidence: offered > 0 ? most / offered : 1 / choices.length,
  }
}

export const revealRound = (current: Round, end: RoundEnd, now: number, pack: Pack): RoomEvent => {
  const { round, itemIndex, choices, subject } = current
  return {
    type: 'RoundRevealed',
    at: now,
    round,
    end,
    label: pack.labels[itemIndex]!,
    modelAnswers: modelAnswers(pack, itemIndex, choices),
    committee: committeeAnswer(pack, current),
    subjectProbabilities: subject
      ? choices.map((choice) => probabilitiesFor(pack, subject, itemIndex)[choice]!)
      : null,
  }
}
