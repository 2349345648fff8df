import type { ModelSummary, Pair } from '../../../contracts/index.ts'
import { formatCount, formatList, formatP, formatPoints, formatSeconds } from '../../_lib/format.ts'

/** Seconds that the whole house training took. */
export const trainingSeconds = ({ house: { training } }: ModelSummary): number =>
  training.secondsPerEpoch * training.history.length

const countKinds = ({ layers }: ModelSummary): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { kind } of layers) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

const times = (count: number, kind: string): string => (count === 1 ? `one ${kind}` : `${count} × ${kind}`)

/** Which kinds of layers `next` has more and fewer of; null where the layers are the same in number and kind. */
export const describeLayerChange = (from: ModelSummary, next: ModelSummary): string | null => {
  const before = countKinds(from)
  const after = countKinds(next)
  const changes = [...new Set([...before.keys(), ...after.keys()])].map((kind) => ({
    kind,
    by: (after.get(kind) ?? 0) - (before.get(kind) ?? 0),
  }))
  const list = (sign: number) =>
    formatList(changes.filter(({ by }) => by * sign > 0).map(({ kind, by }) => times(Math.abs(by), kind)))
  const more = list(1)
  const fewer = list(-1)
  if (!more && !fewer) return null
  return [more && `adds ${more}`, fewer && `drops ${fewer}`].filter(Boolean).join(' and ')
}

/** What `next` trains otherwise where its layers are the same. */
const describeTrainingChange = (from: ModelSummary, next: ModelSummary): string => {
  const [a, b] = [from.house.training, next.house.training]
  const parts = [
    a.optimizer !== b.optimizer && `its optimiser (${b.optimizer})`,
    a.batchSize !== b.batchSize && `batches of ${b.batchSize} instead of ${a.batchSize}`,
    a.trainItems !== b.trainItems && `${formatCount(b.trainItems)} training items`,
    a.epochs !== b.epochs && `${b.epochs} epochs instead of ${a.epochs}`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `keeps the layers and changes ${formatList(parts)}` : 'keeps layers and settings'
}

const describeParameters = (from: ModelSummary, next: ModelSummary, gain: number): string => {
  const more = next.parameters - from.parameters
  if (more === 0) return `with the same ${formatCount(next.parameters)} parameters`
  const counts = `${formatCount(next.parameters)} parameters instead of ${formatCount(from.parameters)}`
  if (more < 0) return `with ${formatCount(-more)} parameters fewer (${counts})`
  if (gain <= 0) return `with ${counts}`
  return `with ${counts}: ${((gain * 100) / (more / 100_000)).toFixed(2)} points for every 100,000 more`
}

/** Seconds are compared only where the same device did both: others say more of the device than of the recipe. */
const describeSeconds = (from: ModelSummary, next: ModelSummary, gain: number): string => {
  const [a, b] = [from.house.training, next.house.training]
  if (a.device !== b.device || a.backend !== b.backend)
    return `It was trained on another device (${b.backend} on ${b.device}), so their times say nothing of each other.`
  const [before, after] = [trainingSeconds(from), trainingSeconds(next)]
  const more = after - before
  const spent = `Its training took ${formatSeconds(after)} instead of ${formatSeconds(before)} on the same device`
  if (more <= 0 || gain <= 0) return `${spent}.`
  return `${spent}: ${((gain * 100) / (more / 60)).toFixed(2)} points for every minute more.`
}

/**
 * What the recipe after this one changes, and what that bought in test accuracy, per parameter and per second of training.
 *
 * @param pair how the two fared on the same items, where the pack says it
 */
export const describeNext = (from: ModelSummary, next: ModelSummary, pair: Pair | null): string => {
  const change = describeLayerChange(from, next) ?? describeTrainingChange(from, next)
  const gain = next.house.metrics.accuracy - from.house.metrics.accuracy
  const result = gain === 0 ? 'It is as accurate' : `It ${gain > 0 ? 'gains' : 'loses'} ${formatPoints(gain)}`
  const chance =
    pair &&
    `On the same items that is ${pair.pHolm < 0.05 ? 'more than' : 'within'} chance (McNemar, p\u00a0${formatP(pair.pHolm)} after Holm).`
  return [
    `${next.name} ${change}.`,
    `${result} ${describeParameters(from, next, gain)}.`,
    chance,
    describeSeconds(from, next, gain),
  ]
    .filter(Boolean)
    .join(' ')
}
