import type { Mode } from '../../contracts/index.ts'

/** How the modes are called, and each in one sentence. */
export const MODE_LABELS: Record<Mode, { readonly name: string; readonly line: string }> = {
  classic: { name: 'Classic', line: 'Name the piece; the sooner, the more points.' },
  duel: {
    name: 'Confidence duel',
    line: 'Name the piece and say how sure you are; being sure and wrong costs points.',
  },
  fooled: { name: 'Who’s fooled?', line: 'The label is shown: tick the models that got it wrong.' },
  guess: { name: 'Guess the model’s guess', line: 'Never mind what it is: what did this model say?' },
  revote: { name: 'Revote', line: 'Vote, see what the class thinks, talk, and vote again.' },
  tribunal: {
    name: 'Tribunal',
    line: 'The data says one thing, all models another: the class is the judge.',
  },
}
