import type { OwnAnswerView, RevealedRoundView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import type { Words } from './words.ts'

export interface OwnAnswerWords {
  readonly text: string
  /** Null where the mode knows no right and wrong. */
  readonly right: boolean | null
}

/** One's own answer to a revealed round, as its mode asks for one. */
export const describeOwnAnswer = (
  texts: Texts<'games'>,
  words: Words,
  round: Pick<RevealedRoundView, 'mode' | 'label' | 'subject' | 'modelAnswers'>,
  answer: OwnAnswerView | null,
): OwnAnswerWords => {
  const court = round.mode === 'tribunal'
  if (!answer) return { text: texts('roundsReview.noAnswer'), right: court ? null : false }
  if (answer.models) {
    const ticked = new Set(answer.models)
    const right = round.modelAnswers.every(
      ({ model, choice }) => ticked.has(model) === (choice !== round.label),
    )
    if (ticked.size === 0) return { text: texts('roundsReview.tickedNone'), right }
    const models = words.list(answer.models.map((model) => words.modelShort(model)))
    return { text: texts('roundsReview.ticked', { models }), right }
  }
  if (answer.choice === null) return { text: texts('roundsReview.noAnswer'), right: false }
  const said = words.className(answer.choice)
  if (court) return { text: texts('roundsReview.vote', { label: said }), right: null }
  const subject = round.modelAnswers.find(({ model }) => model === round.subject)
  if (subject) {
    const label = words.className(subject.choice)
    const model = words.modelShort(subject.model)
    return {
      text: texts('roundsReview.guessed', { guess: said, model, label }),
      right: subject.choice === answer.choice,
    }
  }
  const right = answer.choice === round.label
  return { text: right ? texts('roundsReview.right') : texts('roundsReview.said', { label: said }), right }
}
