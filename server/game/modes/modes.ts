import type { Mode, Part } from '../../../contracts/index.ts'
import type { Source } from '../pick-item.ts'
import { classic } from './classic.ts'
import { duel } from './duel.ts'
import { fooled } from './fooled.ts'
import { guess } from './guess.ts'
import type { ModeRules } from './mode-rules.ts'
import { revote } from './revote.ts'
import { tribunal } from './tribunal.ts'

export const MODE_RULES: Readonly<Record<Mode, ModeRules>> = {
  classic,
  duel,
  fooled,
  guess,
  revote,
  tribunal,
}

/** What a part draws its items from. */
export const itemSource = ({ mode, deck }: Pick<Part, 'mode' | 'deck'>): Source =>
  MODE_RULES[mode].items === 'suspects' ? 'suspects' : deck
