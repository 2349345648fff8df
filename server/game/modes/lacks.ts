import type { AnswerInput } from '../commands.ts'

/** Where a class is asked for and nothing else. */
export const lacksClass = ({ choice, certainty, models }: AnswerInput): string | null => {
  if (choice === null) return 'Choose a class.'
  return certainty !== null || models !== null ? 'This round asks for a class only.' : null
}
