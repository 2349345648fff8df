import type { DeckName } from '../../contracts/index.ts'

/** How the ways of choosing items are called, and what each asks for. */
export const DECK_LABELS: Record<DeckName, { readonly name: string; readonly line: string }> = {
  'close-calls': { name: 'Close calls', line: 'Pieces the models are in two minds about.' },
  random: { name: 'Random', line: 'Anything from the test set.' },
  disagreement: { name: 'All models disagree', line: 'At least three different answers among the models.' },
  'all-wrong': { name: 'All models wrong', line: 'No model got these, each in its own way.' },
  'confident-and-wrong': {
    name: 'Confident and wrong',
    line: 'At least one model is wrong and more than 90 % sure.',
  },
  easy: { name: 'Easy', line: 'Pieces that hardly any model gets wrong.' },
  hard: { name: 'Hard', line: 'Pieces that most models get wrong.' },
  tops: { name: 'Tops', line: 'T-shirts, coats and shirts only: the hardest to tell apart.' },
}
