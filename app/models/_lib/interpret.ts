import { CLASS_NAMES, type Metrics, type Trained } from '../../../contracts/index.ts'
import { capitalise, formatCount, formatDecimal, formatPercent } from '../../_lib/format.ts'
import { extremeClasses } from './class-words.ts'
import { errorsOf, mostConfusedPair } from './confused.ts'
import { turningEpoch } from './turning-epoch.ts'

/** `T-shirt/top` is T-shirt/top; `Ankle boot` is ankle boot: a class within a sentence. */
const inText = (label: number): string => {
  const name = CLASS_NAMES[label] ?? ''
  return name.startsWith('T-') ? name : name.toLowerCase()
}

/** Which classes it knows best and worst, by F1; null where no class has one. */
export const describeClasses = (metrics: Metrics): string | null => {
  const extremes = extremeClasses(metrics)
  if (!extremes || extremes.best.label === extremes.worst.label) return null
  const { best, worst } = extremes
  return (
    `It knows the class ${inText(best.label)} best (F1 ${formatDecimal(best.f1, 2)}) and ${inText(worst.label)} worst ` +
    `(F1 ${formatDecimal(worst.f1, 2)}): of the items with that label it finds ${formatPercent(worst.recall)}, ` +
    `and of those it calls so ${formatPercent(worst.precision)} are.`
  )
}

/** The pair of classes it takes for each other most. */
export const describeConfusion = ({ confusion }: Metrics): string => {
  const pair = mostConfusedPair(confusion)
  if (!pair) return 'It labelled every item right.'
  const errors = errorsOf(confusion)
  const { a, b, there, back } = pair
  return (
    `${capitalise(inText(a))} and ${inText(b)} are the pair it confuses most: ${formatCount(there)} items with the label ` +
    `${inText(a)} taken for ${inText(b)}, ${formatCount(back)} the other way. Together that is ` +
    `${formatPercent((there + back) / errors)} of its ${formatCount(errors)} mistakes.`
  )
}

/** Whether and when a training overfits, and which epoch's weights were kept. */
export const describeOverfit = ({ training, epoch }: Trained): string => {
  const turn = turningEpoch(training.history)
  const last = training.history.at(-1)!
  const kept =
    epoch === last.epoch
      ? `The weights kept are those of the last epoch, ${epoch}.`
      : `The weights kept are those of epoch ${epoch}, not of the last, ${last.epoch}.`
  if (training.history.length < 2)
    return `It was trained for one epoch, which is too few to see it overfit. ${kept}`
  if (turn) {
    const { at } = turn
    return (
      `It overfits: validation loss turns after epoch ${at.epoch}, from ${formatDecimal(at.validationLoss)} up to ` +
      `${formatDecimal(last.validationLoss)} after epoch ${last.epoch}, while training loss falls on from ` +
      `${formatDecimal(at.loss)} to ${formatDecimal(last.loss)}. ${kept}`
    )
  }
  const gap = last.accuracy - last.validationAccuracy
  const ahead = `${formatPercent(last.accuracy, 1)} on the items trained on, ${formatPercent(last.validationAccuracy, 1)} on validation`
  return (
    `Validation loss does not turn in ${last.epoch} epochs: it ends at ${formatDecimal(last.validationLoss)}. ` +
    `${gap > 0 ? 'The training is ahead by the end' : 'Training accuracy, measured with dropout or augmented images where it has them, stays behind'}: ${ahead}. ${kept}`
  )
}

/** What the temperature says of its confidence. */
export const describeCalibration = ({ temperature, metrics }: Trained): string => {
  const way = temperature > 1 ? 'too sure of itself' : 'not sure enough of itself'
  const change = metrics.eceCalibrated < metrics.ece ? 'narrows' : 'does not narrow'
  return (
    `Before scaling it is ${way}: a temperature of ${formatDecimal(temperature, 2)}, fitted on validation, ${change} the ` +
    `gap between confidence and accuracy (ECE ${formatDecimal(metrics.ece)} before, ${formatDecimal(metrics.eceCalibrated)} after).`
  )
}
