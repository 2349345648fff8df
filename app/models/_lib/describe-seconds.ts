import type { ModelSummary, Pace } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { isHead, trainingSeconds } from './training-time.ts'

/** Seconds of a whole training, and what they are with the pace of the quicker and the slower quarter of turns. */
interface PaceSeconds {
  median: number
  least: number
  most: number
}

/** What the whole house training takes at the pace that was measured; null where none was, of the recipe or as it was trained. */
export const paceSeconds = (
  { recipes, trainItems }: Pace,
  { recipe, house: { training } }: ModelSummary,
): PaceSeconds | null => {
  const pace = recipes.find((each) => each.recipe === recipe)
  if (!pace || training.trainItems !== trainItems || training.batchSize !== pace.batchSize) return null
  const { secondsPerEpoch, secondsPerEpochQuartiles: epoch, backbone } = pace
  const seconds = (ofEpoch: number, ofView = 0) =>
    (backbone?.views ?? 0) * ofView + training.history.length * ofEpoch
  const view = backbone?.featureSecondsQuartiles
  return {
    median: seconds(secondsPerEpoch, backbone?.featureSeconds),
    least: seconds(epoch[0], view?.[0]),
    most: seconds(epoch[1], view?.[1]),
  }
}

/** Two digits after the point, or as many more as a small rate needs to have two that count. */
const rateDigits = (rate: number): number => Math.max(2, 1 - Math.floor(Math.log10(rate)))

/** What either takes on the one device where all were measured; null where not both were. */
const describePace = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
  gain: number,
  pace: Pace,
): string | null => {
  const before = paceSeconds(pace, from)
  const after = paceSeconds(pace, next)
  if (!before || !after) return null
  const more = after.median - before.median
  const apart = after.least > before.most || after.most < before.least
  const rate = apart && more > 0 && gain > 0 ? (gain * 100) / (more / 60) : null
  return texts('interpretation.next.pace', {
    backend: pace.backend,
    device: pace.device,
    heads: [from, next].some(isHead) ? 'yes' : 'no',
    taught: [from, next].some(({ house }) => house.training.teachers.length > 0) ? 'yes' : 'no',
    after: words.seconds(after.median),
    before: words.seconds(before.median),
    bought: rate !== null ? 'rate' : !apart ? 'unclear' : more > 0 ? 'nothing' : 'less',
    rate: words.decimal(rate, rate === null ? 2 : rateDigits(rate)),
  })
}

/**
 * What either took when it was trained. They are compared only where the whole of either was trained on the same device by as many
 * workers: other times say more of those than of the recipe.
 */
const describeRecorded = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
  gain: number,
): string => {
  const heads = [from, next].filter(isHead)
  if (heads.length > 0)
    return texts('interpretation.next.heads', {
      models: words.list(heads.map(({ recipe }) => words.modelName(recipe))),
    })
  const [a, { backend, device, workers }] = [from.house.training, next.house.training]
  if (a.device !== device || a.backend !== backend)
    return texts('interpretation.next.otherDevice', { backend, device })
  if (a.workers !== workers)
    return texts('interpretation.next.otherWorkers', { workers, before: words.count(a.workers) })
  const more = trainingSeconds(next) - trainingSeconds(from)
  const spent = {
    after: words.seconds(trainingSeconds(next)),
    before: words.seconds(trainingSeconds(from)),
  }
  return more <= 0 || gain <= 0
    ? texts('interpretation.next.seconds', spent)
    : texts('interpretation.next.secondsRate', {
        ...spent,
        rate: words.decimal((gain * 100) / (more / 60), 2),
      })
}

/** What the house training of `next` takes instead of that of `from`, by the pack's pace, or as they were recorded where it has none of both. */
export const describeSeconds = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
  gain: number,
  pace: Pace | null,
): string =>
  (pace && describePace(texts, words, from, next, gain, pace)) ??
  describeRecorded(texts, words, from, next, gain)
