import { CLASS_COUNT, type Label, modelBoardKey } from '../../contracts/index.ts'
import { DECKS } from '../../contracts/on-offer.ts'
import { modelAnswer } from '../game/model-answer.ts'
import { answerOf, type Pack } from '../game/pack.ts'
import { pickChoices } from '../game/pick-choices.ts'
import { poolOf } from '../game/pick-item.ts'
import { seededRandom } from '../game/random.ts'
import { standingOf } from './board-entries.ts'
import type { Entry } from './leaderboard-store.ts'

type ModelEntry = Entry & { readonly contestant: string }

/** What a model is asked with four labels: drawn for every item once, as a game draws them. */
const fourOf = (pack: Pack, item: number): Label[] =>
  pickChoices(pack, item, 4, seededRandom(`board/${item}`))

/** Where every model stands on every board, by all items that the board's deck or class has. */
export const modelEntries = (pack: Pack): ModelEntry[] => {
  const everything = poolOf(pack, 'random')
  const pools = [
    { deck: 'any' as const, label: null, items: everything },
    ...DECKS.map((deck) => ({ deck, label: null, items: poolOf(pack, deck) })),
    ...Array.from({ length: CLASS_COUNT }, (_, label) => ({
      deck: 'any' as const,
      label,
      items: everything.filter((item) => pack.labels[item] === label),
    })),
  ].filter(({ items }) => items.length > 0)
  return ([10, 4] as const).flatMap((choiceCount) => {
    const offered = choiceCount === 4 ? everything.map((item) => [item, fourOf(pack, item)] as const) : []
    const choices = new Map(offered)
    return pack.models.flatMap((model) => {
      const right = new Map(
        everything.map((item) => {
          const four = choices.get(item)
          const answer = four ? modelAnswer(pack, model, item, four).choice : answerOf(pack, model, item)
          return [item, answer === pack.labels[item]]
        }),
      )
      const standings = new Map<string, ReturnType<typeof standingOf>>()
      return pools.map(({ deck, label, items }) => {
        // Several decks may draw any item, each with another chance.
        const key = items.join()
        const standing =
          standings.get(key) ??
          standingOf(
            items.map((item) => ({ item, right: right.get(item)!, choiceCount })),
            pack,
          )
        standings.set(key, standing)
        const board = modelBoardKey({ choiceCount, deck, mode: 'any', label, classId: null })
        return { board, contestant: model, ...standing }
      })
    })
  })
}
