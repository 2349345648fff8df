import type { Label, ModelAnswerView, ModelId } from '../../contracts/index.ts'
import { answerOf, type Pack, probabilitiesFor } from './pack.ts'

/**
 * What a model answers when only some classes are offered: its most probable class among them, with its probability
 * renormalised over them. With all ten offered this is its recorded top class.
 */
export const modelAnswer = (
  pack: Pack,
  model: ModelId,
  itemIndex: number,
  choices: readonly Label[],
): ModelAnswerView => {
  const row = probabilitiesFor(pack, model, itemIndex)
  const offered = choices.reduce((sum, c) => sum + row[c]!, 0)
  const top = answerOf(pack, model, itemIndex)
  // Quantised probabilities can tie; the recorded top class settles it.
  const choice = choices.includes(top)
    ? top
    : choices.reduce((best, c) => (row[c]! > row[best]! ? c : best), choices[0]!)
  // A model may give every offered class a probability that rounds to 0: then it can only guess.
  const confidence = offered > 0 ? row[choice]! / offered : 1 / choices.length
  return { model, choice, confidence }
}

export const modelAnswers = (pack: Pack, itemIndex: number, choices: readonly Label[]) =>
  pack.models.map((model) => modelAnswer(pack, model, itemIndex, choices))
