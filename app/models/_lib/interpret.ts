import type { Metrics, Trained } from '../../../contracts/index.ts'
import { capitalise } from '../../_lib/capitalise.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { extremeClasses } from './class-words.ts'
import { errorsOf, mostConfusedPair } from './confused.ts'
import { describeTaught } from './describe-taught.ts'
import { turningEpoch } from './turning-epoch.ts'

/** A class within a sentence. */
const inText = (texts: Texts<'models'>, label: number): string =>
  texts('interpretation.inText', { label: String(label) })

/** Which classes it knows best and worst, by F1; null where no class has one. */
export const describeClasses = (texts: Texts<'models'>, words: Words, metrics: Metrics): string | null => {
  const extremes = extremeClasses(metrics)
  if (!extremes || extremes.best.label === extremes.worst.label) return null
  const { best, worst } = extremes
  return texts('interpretation.classes', {
    best: inText(texts, best.label),
    bestF1: words.decimal(best.f1, 2),
    worst: inText(texts, worst.label),
    worstF1: words.decimal(worst.f1, 2),
    recall: words.percent(worst.recall),
    precision: words.percent(worst.precision),
  })
}

/** The pair of classes it takes for each other most. */
export const describeConfusion = (texts: Texts<'models'>, words: Words, { confusion }: Metrics): string => {
  const pair = mostConfusedPair(confusion)
  if (!pair) return texts('interpretation.perfect')
  const errors = errorsOf(confusion)
  const a = inText(texts, pair.a)
  return texts('interpretation.confusion', {
    first: capitalise(a),
    a,
    b: inText(texts, pair.b),
    there: words.count(pair.there),
    back: words.count(pair.back),
    share: words.percent((pair.there + pair.back) / errors),
    errors: words.count(errors),
  })
}

/** Whether and when a training overfits. */
const describeTurn = (texts: Texts<'models'>, words: Words, { history }: Trained['training']): string => {
  const last = history.at(-1)!
  if (history.length < 2) return texts('interpretation.overfit.oneEpoch')
  const turn = turningEpoch(history)
  if (turn)
    return texts('interpretation.overfit.turns', {
      epoch: words.count(turn.at.epoch),
      lowest: words.decimal(turn.at.validationLoss),
      highest: words.decimal(last.validationLoss),
      last: words.count(last.epoch),
      from: words.decimal(turn.at.loss),
      to: words.decimal(last.loss),
    })
  const lowest = history.reduce((least, each) => (each.validationLoss < least.validationLoss ? each : least))
  const straight = texts('interpretation.overfit.straight', {
    epochs: words.count(last.epoch),
    lowest: words.decimal(lowest.validationLoss),
    epoch: words.count(lowest.epoch),
    loss: words.decimal(last.validationLoss),
  })
  const shares = {
    training: words.percent(last.accuracy, 1),
    validation: words.percent(last.validationAccuracy, 1),
  }
  return last.accuracy > last.validationAccuracy
    ? `${straight} ${texts('interpretation.overfit.ahead', shares)}`
    : `${straight} ${texts('interpretation.overfit.behind', shares)}`
}

/** Whether and when a training overfits, what its losses are against, and which epoch's weights were kept. */
export const describeOverfit = (
  texts: Texts<'models'>,
  words: Words,
  { training, epoch }: Trained,
): string => {
  const last = training.history.at(-1)!.epoch
  const kept =
    epoch === last
      ? texts('interpretation.overfit.keptLast', { epoch: words.count(epoch) })
      : texts('interpretation.overfit.keptEarlier', { epoch: words.count(epoch), last: words.count(last) })
  return [
    describeTurn(texts, words, training),
    training.history.length > 1 && describeTaught(texts, words, training),
    kept,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What the temperature says of its confidence. */
export const describeCalibration = (
  texts: Texts<'models'>,
  words: Words,
  { temperature, metrics }: Trained,
): string =>
  texts('interpretation.calibration', {
    sure: temperature > 1 ? 'too' : 'less',
    temperature: words.decimal(temperature, 2),
    narrows: metrics.eceCalibrated < metrics.ece ? 'yes' : 'no',
    before: words.decimal(metrics.ece),
    after: words.decimal(metrics.eceCalibrated),
  })
