import { FULL_POINTS } from '../../../contracts/index.ts'
import { lacksClass } from './lacks.ts'
import type { ModeRules } from './mode-rules.ts'

/**
 * Peer instruction (Mazur, "Peer Instruction: A User's Manual", 1997): vote, see what the class thinks, talk, vote again. The
 * second vote earns the points, whole ones: a talk is no race.
 */
export const revote: ModeRules = {
  votes: 2,
  items: 'deck',
  hasSubject: false,
  shows: 'nothing',
  lifeline: true,
  lacks: lacksClass,
  points: (round, { choice }) => (choice === round.label ? FULL_POINTS : 0),
  isRight: (round, { choice }) => choice === round.label,
}
