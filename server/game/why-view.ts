import {
  CLASS_COUNT,
  HEAT_BYTES,
  type Label,
  type ModelId,
  NAMES_THE_ITEM,
  type WhyClassView,
  type WhyView,
} from '../../contracts/index.ts'
import { askedPlayers, ownAnswers } from './compared.ts'
import { answerOf, type Pack } from './pack.ts'
import { pooledConfusionRates } from './pick-choices.ts'
import { base64 } from './revealed-view.ts'
import type { RevealedRound, RoomState } from './state.ts'

const heatOf = (pack: Pack, model: ModelId, itemIndex: number): string | null => {
  const maps = pack.heat.get(model)
  return maps ? base64(maps.subarray(itemIndex * HEAT_BYTES, (itemIndex + 1) * HEAT_BYTES)) : null
}

/** What the people said it is, each alone; nothing where they were asked something else. */
const namings = (state: RoomState, round: RevealedRound): Label[] => {
  if (!NAMES_THE_ITEM[round.mode]) return []
  const answers = ownAnswers(round)
  return askedPlayers(state, round).flatMap((id) => answers.get(id)?.choice ?? [])
}

/** The wrong class given most often; where none was, or several tie, that which the models give most in this label's place. */
const commonestMistake = (label: Label, given: readonly Label[], pack: Pack): Label => {
  const rates = pooledConfusionRates(pack).subarray(label * CLASS_COUNT, (label + 1) * CLASS_COUNT)
  const counts = Array.from({ length: CLASS_COUNT }, (_, k) => given.filter((g) => g === k).length)
  const others = counts.flatMap((_, k) => (k === label ? [] : [k]))
  return others.reduce((best, k) => ((counts[k]! - counts[best]! || rates[k]! - rates[best]!) > 0 ? k : best))
}

/** What the answers to the revealed item go by; null unless the host has it shown. */
export const whyView = (state: RoomState, pack: Pack): WhyView | null => {
  if (state.phase.name !== 'reveal' || !state.phase.why) return null
  const round = state.revealed.at(-1)!
  const { itemIndex, label, modelAnswers } = round
  const people = namings(state, round)
  const models = modelAnswers.map(({ choice }) => choice)
  const mistake = commonestMistake(label, [...people, ...models], pack)
  const classView = (of: Label): WhyClassView => ({ label: of, imagesBase64: pack.typical[of]! })
  const times = (given: readonly Label[]) => given.filter((choice) => choice === mistake).length
  return {
    models: pack.models.map((model) => ({
      model,
      answer: answerOf(pack, model, itemIndex),
      heatBase64: heatOf(pack, model, itemIndex),
    })),
    classes: [classView(label), classView(mistake)],
    mistaken: { people: times(people), answered: people.length, models: times(models) },
  }
}
