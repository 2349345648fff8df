import type { ModelSummary, Trained } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

/** Whether it learns from a frozen backbone's features: they are computed once before, so only its head takes the time told. */
export const isHead = ({ parameters, trainable }: ModelSummary): boolean => parameters !== trainable

/** Seconds that the whole house training took. */
export const trainingSeconds = ({ house: { training } }: ModelSummary): number =>
  training.secondsPerEpoch * training.history.length

/** What an epoch took, and of what and by how many where that is not the whole model by one. */
export const describeEpochTime = (
  texts: Texts<'models'>,
  words: Words,
  model: ModelSummary,
  { secondsPerEpoch, workers }: Trained['training'],
): string =>
  texts('charts.results.epoch', {
    seconds: words.seconds(secondsPerEpoch),
    head: isHead(model) ? 'yes' : 'no',
    workers,
  })

/**
 * What the house training of `next` took instead of that of `from`. They are compared only where the whole of either was trained
 * on the same device by as many workers: other times say more of those than of the recipe.
 */
export const describeSeconds = (
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
