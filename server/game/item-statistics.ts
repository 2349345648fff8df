import { answerOf, type Pack, probabilitiesFor } from './pack.ts'

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
  /** 1 where all are wrong with the same answer at mean confidence ≥ .9: the label is suspect. */
  readonly suspect: Uint8Array
}

const SUSPECT_CONFIDENCE = 0.9

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
    let confidence = 0
    let wrongConfidence = 0
    for (const model of pack.models) {
      const row = probabilitiesFor(pack, model, item)
      let other = 0
      let top = 0
      row.forEach((p, k) => {
        if (k !== label) other = Math.max(other, p)
        top = Math.max(top, p)
      })
      probability += row[label]!
      margin += row[label]! - other
      confidence += top
      const answer = answerOf(pack, model, item)
      answers.add(answer)
      if (answer !== label) wrongConfidence = Math.max(wrongConfidence, row[answer]!)
    }
    const count = pack.models.length
    statistics.meanLabelProbability[item] = probability / count
    statistics.meanMargin[item] = margin / count
    statistics.wrongConfidence[item] = wrongConfidence
    statistics.distinctAnswers[item] = answers.size
    statistics.suspect[item] =
      answers.size === 1 && !answers.has(label) && confidence / count >= SUSPECT_CONFIDENCE ? 1 : 0
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
