/** What a round asks of people: name the item; name it and say how sure you are; tick the models that got it wrong; guess what a model said; name it twice with a talk between; judge a doubtful label. */
export const MODES = ['classic', 'duel', 'fooled', 'guess', 'revote', 'tribunal'] as const
export type Mode = (typeof MODES)[number]

/** Whether the people of this mode name the item as a model does, so that the two can be compared. */
export const NAMES_THE_ITEM: Readonly<Record<Mode, boolean>> = {
  classic: true,
  duel: true,
  fooled: false,
  guess: false,
  revote: true,
  tribunal: false,
}

/** Whether the answer is one of the classes offered; else it is a set of models. */
export const ASKS_FOR_A_CLASS: Readonly<Record<Mode, boolean>> = {
  classic: true,
  duel: true,
  fooled: false,
  guess: true,
  revote: true,
  tribunal: true,
}

/** Whether an answer is right or wrong; else it is a verdict. */
export const KNOWS_RIGHT: Readonly<Record<Mode, boolean>> = {
  classic: true,
  duel: true,
  fooled: true,
  guess: true,
  revote: true,
  tribunal: false,
}
