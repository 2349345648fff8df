import { isLabelSuspect } from '../../contracts/index.ts'
import { answerOf, calibratedFor, type Pack, probabilitiesFor } from './pack.ts'

/** What the models' answers say about every item; all arrays have one entry an item. */
export interface ItemStatistics {
  /** Mean over the models of the label's probability. */
  readonly meanLabelProbability: Float32Array
  /** Mean over the models of p(label) − max p(other), in [−1, 1]. */
  readonly meanMargin: Float32Array
  /** The greatest confidence of a model that is wrong; 0 where none is. */
  readonly wrongConfidence: Float32Array
  /** Different classes among the models' answers, 1 … number of models. */
  readonly distinctAnswers: Uint8Array
  /** 1 where the label is suspect. */
  readonly suspect: Uint8Array
}

const statisticsOf = (pack: Pack): ItemStatistics => {
  const n = pack.itemCount
  const statistics = {
    meanLabelProbability: new Float32Array(n),
    meanMargin: new Float32Array(n),
    wrongConfidence: new Float32Array(n),
    distinctAnswers: new Uint8Array(n),
    suspect: new Uint8Array(n),
  }
  for (let item = 0; item < n; item += 1) {
    const label = pack.labels[item]!
    const answers = new Set<number>()
    let probability = 0
    let margin = 0
    let right = 0
    let confidence = 0
    let wrongConfidence = 0
    for (const model of pack.models) {
      const row = probabilitiesFor(pack, model, item)
      let other = 0
      row.forEach((p, k) => {
        if (k !== label) other = Math.max(other, p)
      })
      const answer = answerOf(pack, model, item)
      probability += row[label]!
      margin += row[label]! - other
      confidence += calibratedFor(pack, model, item)[answer]!
      answers.add(answer)
      if (answer === label) right += 1
      else wrongConfidence = Math.max(wrongConfidence, row[answer]!)
    }
    const count = pack.models.length
    statistics.meanLabelProbability[item] = probability / count
    statistics.meanMargin[item] = margin / count
    statistics.wrongConfidence[item] = wrongConfidence
    statistics.distinctAnswers[item] = answers.size
    const suspect = isLabelSuspect({ right, distinct: answers.size, confidence: confidence / count })
    statistics.suspect[item] = Number(suspect)
  }
  return statistics
}

const known = new WeakMap<Pack, ItemStatistics>()

/** Worked out once a pack: a pack never changes, so this is still a function of its argument. */
export const itemStatistics = (pack: Pack): ItemStatistics => {
  const found = known.get(pack) ?? statisticsOf(pack)
  known.set(pack, found)
  return found
}
