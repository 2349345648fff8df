import { score } from '../score.ts'
import { lacksClass } from './lacks.ts'
import type { ModeRules } from './mode-rules.ts'

/** Name the item; the sooner the better. */
export const classic: ModeRules = {
  votes: 1,
  items: 'deck',
  hasSubject: false,
  shows: 'nothing',
  lifeline: true,
  lacks: lacksClass,
  points: (round, { choice, at }, windowMs) =>
    choice === round.label ? score(at - round.openedAt, windowMs) : 0,
  isRight: (round, { choice }) => choice === round.label,
}
