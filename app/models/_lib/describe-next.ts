import type { ModelSummary, Pair } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { describeSeconds } from './training-time.ts'

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

/** What `next` trains otherwise where its layers are the same. */
const describeTrainingChange = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
): string => {
  const [a, b] = [from.house.training, next.house.training]
  const changes = [
    a.optimizer !== b.optimizer && texts('interpretation.next.optimizer', { optimizer: b.optimizer }),
    a.batchSize !== b.batchSize &&
      texts('interpretation.next.batch', {
        batch: words.count(b.batchSize),
        before: words.count(a.batchSize),
      }),
    a.trainItems !== b.trainItems && texts('interpretation.next.items', { items: words.count(b.trainItems) }),
    a.epochs !== b.epochs &&
      texts('interpretation.next.epochs', {
        epochs: words.count(b.epochs),
        before: words.count(a.epochs),
      }),
  ].filter((change) => change !== false)
  const model = words.modelName(next.recipe)
  return changes.length > 0
    ? texts('interpretation.next.changes', { model, changes: words.list(changes) })
    : texts('interpretation.next.same', { model })
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
    gain: gain > 0 ? 'more' : gain < 0 ? 'less' : 'none',
    points: words.points(gain),
    parameters: more === 0 ? 'same' : more < 0 ? 'fewer' : gain > 0 ? 'rate' : 'more',
    count: words.count(next.parameters),
    before: words.count(from.parameters),
    difference: words.count(Math.abs(more)),
    rate: words.decimal(more > 0 ? (gain * 100) / (more / 100_000) : null, 2),
  })
}

/**
 * What the recipe after this one changes, and what that bought in test accuracy, per parameter and per second of training.
 *
 * @param pair how the two fared on the same items, where the pack says it
 */
export const describeNext = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
  pair: Pair | null,
): string => {
  const gain = next.house.metrics.accuracy - from.house.metrics.accuracy
  const chance =
    pair &&
    texts('interpretation.next.chance', { clear: pair.pHolm < 0.05 ? 'yes' : 'no', p: words.p(pair.pHolm) })
  return [
    describeLayerChange(texts, words, from, next) ?? describeTrainingChange(texts, words, from, next),
    describeResult(texts, words, from, next, gain),
    chance,
    describeSeconds(texts, words, from, next, gain),
  ]
    .filter(Boolean)
    .join(' ')
}
