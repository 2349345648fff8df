import { itemSource } from './modes/modes.ts'
import type { Pack } from './pack.ts'
import { poolSize } from './pick-item.ts'
import { planRounds } from './plan-rounds.ts'
import type { RoomState } from './state.ts'

/** Whether the pack has an item of its own for every round: parts on the same deck draw from one pool, practice rounds too. */
export const isFilled = (pack: Pack, settings: Pick<RoomState, 'parts' | 'options'>): boolean => {
  const rounds = new Map<string, number>()
  for (const { part } of planRounds(settings)) {
    const source = JSON.stringify(itemSource(part))
    rounds.set(source, (rounds.get(source) ?? 0) + 1)
  }
  return [...rounds].every(([source, count]) => poolSize(pack, JSON.parse(source)) >= count)
}
