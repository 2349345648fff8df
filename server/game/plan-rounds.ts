import type { PlayedPart, RoomState } from './state.ts'

/** A round that is to come. Rounds are numbered from 1 through the whole game, practice rounds too. */
export interface PlannedRound {
  readonly round: number
  readonly part: PlayedPart
  readonly partIndex: number
  readonly practice: boolean
  readonly firstOfPart: boolean
  readonly lastOfPart: boolean
  /** Its number among those that count; a practice round has that of the next one. */
  readonly counted: number
}

/** All rounds of a game in their order: each part's practice round, where there is one, and then its own. */
export const planRounds = ({ parts, options }: Pick<RoomState, 'parts' | 'options'>): PlannedRound[] => {
  const planned: PlannedRound[] = []
  let counted = 1
  parts.forEach((part, partIndex) => {
    const count = part.roundCount + (options.practice ? 1 : 0)
    for (let i = 0; i < count; i += 1) {
      const practice = options.practice && i === 0
      planned.push({
        round: planned.length + 1,
        part,
        partIndex,
        practice,
        firstOfPart: i === 0,
        lastOfPart: i === count - 1,
        counted,
      })
      if (!practice) counted += 1
    }
  })
  return planned
}

/** @throws for a number that the game does not have */
export const plannedRound = (state: Pick<RoomState, 'parts' | 'options'>, round: number): PlannedRound => {
  const planned = planRounds(state)[round - 1]
  if (!planned) throw new Error(`The game has no round ${round}`)
  return planned
}

/** Rounds that count. */
export const countedRounds = (parts: readonly PlayedPart[]): number =>
  parts.reduce((sum, { roundCount }) => sum + roundCount, 0)
