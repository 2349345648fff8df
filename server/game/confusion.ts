import { CLASS_COUNT, type HostView } from '../../contracts/index.ts'
import { comparedRounds } from './compared.ts'
import { modelIds, type RoomState } from './state.ts'
import { tallyOf } from './tally.ts'

const empty = (): number[] => new Array<number>(CLASS_COUNT * CLASS_COUNT).fill(0)

/** Labels × answers over this game's rounds that asked for the name, row by row: of all people together, and of each model. */
export const gameConfusion = (state: RoomState): HostView['confusion'] => {
  const byModel = new Map(modelIds(state).map((model) => [model, empty()]))
  for (const round of comparedRounds(state)) {
    const row = round.label * CLASS_COUNT
    for (const { model, choice } of round.modelAnswers) byModel.get(model)![row + choice]! += 1
  }
  const people = tallyOf(state).confusion
  return { people, models: [...byModel].map(([model, cells]) => ({ model, cells })) }
}
