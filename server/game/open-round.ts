import type { Deck, RoomEvent } from '../../contracts/index.ts'
import { CLASS_COUNT } from '../../contracts/index.ts'
import { itemSource, MODE_RULES } from './modes/modes.ts'
import { answerOf, type Pack } from './pack.ts'
import { pickChoices } from './pick-choices.ts'
import { pickItem } from './pick-item.ts'
import { plannedRound } from './plan-rounds.ts'
import { seededRandom } from './random.ts'
import type { RoomState } from './state.ts'

const deckKey = (deck: Deck): string => (typeof deck === 'string' ? deck : JSON.stringify(deck))

/** Opens a round: the seed, the part's deck and the round number decide the item, the choices and the model asked about. */
export const openRound = (
  state: RoomState,
  round: number,
  now: number,
  pack: Pack,
): Extract<RoomEvent, { type: 'RoundOpened' }> => {
  const { part, practice } = plannedRound(state, round)
  const rules = MODE_RULES[part.mode]
  const random = seededRandom(`${state.seed}/${deckKey(part.deck)}/${part.choiceCount}/${round}`)
  const shown = state.revealed.map((r) => r.itemIndex)
  // A game that counts has its items from the start: none of them was asked before.
  const { itemIndex, logDrawProbability } =
    state.ranked?.items[round - 1] ?? pickItem(pack, itemSource(part), shown, random)
  // Where the label is shown, leaving classes out would narrow nothing but the verdict.
  const choiceCount = rules.shows === 'nothing' ? part.choiceCount : CLASS_COUNT
  // Homework offers what the class was offered, so that both were asked the same.
  const choices = state.homework?.choices[round - 1] ?? pickChoices(pack, itemIndex, choiceCount, random)
  return {
    type: 'RoundOpened',
    at: now,
    round,
    mode: part.mode,
    practice,
    itemIndex,
    choices,
    deadlineAt: part.answerWindowS === null ? null : now + part.answerWindowS * 1000,
    subject: rules.hasSubject ? pack.models[Math.floor(random() * pack.models.length)]! : null,
    shownLabel: rules.shows === 'nothing' ? null : pack.labels[itemIndex]!,
    // Of a suspect, all models say the same.
    shownAnswer: rules.shows === 'label-and-models' ? answerOf(pack, pack.models[0]!, itemIndex) : null,
    logDrawProbability,
  }
}
