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
