import { type DeckName, type RankedGame, SOLO_ROUNDS } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import { pickItem, poolOf } from '../game/pick-item.ts'
import { seededRandom } from '../game/random.ts'

/** Items of a deck that a claim was not dealt yet. */
export const unseenIn = (pack: Pack, deck: DeckName, dealt: ReadonlySet<number>): number =>
  poolOf(pack, deck).filter((item) => !dealt.has(item)).length

/** The items of a ranked game, all drawn before it begins and none dealt before; null where the deck has not enough left. */
export const dealItems = (
  pack: Pack,
  deck: DeckName,
  seed: string,
  dealt: ReadonlySet<number>,
): RankedGame['items'] | null => {
  if (unseenIn(pack, deck, dealt) < SOLO_ROUNDS) return null
  const random = seededRandom(`${seed}/ranked/${deck}`)
  const items: RankedGame['items'] = []
  while (items.length < SOLO_ROUNDS)
    items.push(
      pickItem(
        pack,
        deck,
        items.map(({ itemIndex }) => itemIndex),
        random,
        dealt,
      ),
    )
  return items
}
