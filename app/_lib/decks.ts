import type { Deck } from '../../contracts/index.ts'

/** How the ways of choosing items are called, and what each asks for. */
export const DECK_LABELS: Record<Deck, { readonly name: string; readonly line: string }> = {
  'close-calls': { name: 'Close calls', line: 'Pieces the models are in two minds about.' },
  random: { name: 'Random', line: 'Anything from the test set.' },
  disagreement: { name: 'All models disagree', line: 'At least three different answers among the models.' },
  tops: { name: 'Tops', line: 'T-shirts, coats and shirts only: the hardest to tell apart.' },
}
