import { lacksClass } from './lacks.ts'
import type { ModeRules } from './mode-rules.ts'

/** A doubtful label: the data says one thing, all models another, and the class decides. There is no truth to be right about. */
export const tribunal: ModeRules = {
  votes: 1,
  items: 'suspects',
  hasSubject: false,
  shows: 'label-and-models',
  lifeline: false,
  lacks: lacksClass,
  points: () => 0,
  isRight: () => null,
}
