import type { ModelSummary, Pace, Pair, Trained } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { describeSeconds } from './describe-seconds.ts'
import { trainingChanges } from './training-changes.ts'

const countKinds = ({ layers }: ModelSummary): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { kind } of layers) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Which kinds of layers `next` has more and fewer of; null where the layers are the same in number and kind. */
export const describeLayerChange = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
): string | null => {
  const before = countKinds(from)
  const after = countKinds(next)
  const changes = [...new Set([...before.keys(), ...after.keys()])].map((kind) => ({
    kind,
    by: (after.get(kind) ?? 0) - (before.get(kind) ?? 0),
  }))
  const list = (sign: number) =>
    words.list(
      changes
        .filter(({ by }) => by * sign > 0)
        .map(({ kind, by }) => texts('interpretation.next.layers', { count: Math.abs(by), kind })),
    )
  const model = words.modelName(next.recipe)
  const more = list(1)
  const fewer = list(-1)
  if (more && fewer) return texts('interpretation.next.addsAndDrops', { model, more, fewer })
  if (more) return texts('interpretation.next.adds', { model, more })
  return fewer ? texts('interpretation.next.drops', { model, fewer }) : null
}

/** The layers that change, and what else does. */
const describeChange = (
  texts: Texts<'models'>,
  words: Words,
  layers: string | null,
  changes: readonly string[],
  next: ModelSummary,
): string => {
  const told = { model: words.modelName(next.recipe), changes: words.list(changes) }
  if (layers === null) return texts(`interpretation.next.${changes.length > 0 ? 'changes' : 'same'}`, told)
  return changes.length > 0 ? `${layers} ${texts('interpretation.next.trainingToo', told)}` : layers
}

const gainOf = (gain: number): 'more' | 'less' | 'none' => (gain > 0 ? 'more' : gain < 0 ? 'less' : 'none')

/** Neither a teacher nor augmented images. */
const isPlain = ({ augment, augmentedCopies, teachers }: Trained['training']): boolean =>
  augment === null && augmentedCopies === 0 && teachers.length === 0

/** What the same step gains with the deck's settings; null where they are not known of both. */
const describeSettings = (
  texts: Texts<'models'>,
  words: Words,
  { asPublished: from }: ModelSummary,
  { asPublished: next }: ModelSummary,
): string | null => {
  if (!from || !next) return null
  const [before, after] = [from.metrics.accuracy, next.metrics.accuracy]
  return texts('interpretation.next.settings', {
    plain: isPlain(from.training) && isPlain(next.training) ? 'yes' : 'no',
    gain: gainOf(after - before),
    points: words.points(after - before),
    after: words.percent(after, 1),
    before: words.percent(before, 1),
  })
}

const describeResult = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
  gain: number,
): string => {
  const more = next.parameters - from.parameters
  return texts('interpretation.next.result', {
    gain: gainOf(gain),
    points: words.points(gain),
    parameters: more === 0 ? 'same' : more < 0 ? 'fewer' : gain > 0 ? 'rate' : 'more',
    count: words.count(next.parameters),
    before: words.count(from.parameters),
    difference: words.count(Math.abs(more)),
    rate: words.decimal(more > 0 ? (gain * 100) / (more / 100_000) : null, 2),
  })
}

/**
 * What the recipe after this one changes in layers and training, and what that bought in test accuracy, per parameter and per
 * second of training.
 *
 * @param pair how the two fared on the same items, where the pack says it
 * @param pace what trainings take on one device, where the pack says it
 */
export const describeNext = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
  pair: Pair | null,
  pace: Pace | null,
): string => {
  const gain = next.house.metrics.accuracy - from.house.metrics.accuracy
  const chance =
    pair &&
    texts('interpretation.next.chance', { clear: pair.pHolm < 0.05 ? 'yes' : 'no', p: words.p(pair.pHolm) })
  const layers = describeLayerChange(texts, words, from, next)
  const changes = trainingChanges(texts, words, from, next)
  return [
    describeChange(texts, words, layers, changes, next),
    describeResult(texts, words, from, next, gain),
    chance,
    // The house trainings do not tell what the layers alone bought where they differ too.
    layers !== null && changes.length > 0 && describeSettings(texts, words, from, next),
    describeSeconds(texts, words, from, next, gain, pace),
  ]
    .filter(Boolean)
    .join(' ')
}
