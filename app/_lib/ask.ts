import { type AskedView, CLASS_NAMES } from '../../contracts/index.ts'
import { modelName } from './models.ts'

const named = (label: number | null): string => (label === null ? '' : (CLASS_NAMES[label] ?? ''))

/** The question as a headline, and what one has to know to answer it. */
export const ask = ({
  mode,
  subject,
  shownLabel,
  shownAnswer,
}: AskedView): { ask: string; given: string | null } => {
  switch (mode) {
    case 'fooled':
      return { ask: 'Who’s fooled?', given: `Label: ${named(shownLabel)}` }
    case 'guess':
      return { ask: `What did ${subject ? modelName(subject) : 'the model'} say?`, given: null }
    case 'tribunal':
      return {
        ask: 'What is it?',
        given: `The data says ${named(shownLabel)}. All models say ${named(shownAnswer)}.`,
      }
    case 'duel':
      return { ask: 'What is it, and how sure are you?', given: null }
    default:
      return { ask: 'What is it?', given: null }
  }
}
