import { CLASS_NAMES, type ModelId, type ReportClass } from '../../contracts/index.ts'
import { comparable, compareAccuracy } from './compare-accuracy.ts'
import type { PlayedRound } from './replay-games.ts'

/** For each class, how much of it people and models recalled, on the same items. */
export const compareClasses = (rounds: readonly PlayedRound[], models: readonly ModelId[]): ReportClass[] =>
  CLASS_NAMES.map((_, label) => {
    const ofClass = comparable(rounds).filter((round) => round.label === label)
    return { label, support: ofClass.length, ...compareAccuracy(ofClass, models) }
  })
