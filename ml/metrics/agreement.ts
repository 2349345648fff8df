import { isLabelSuspect } from '../../contracts/label-suspect.ts'
import { CLASS_COUNT } from '../../contracts/labels.ts'

/** One model's answers for n items and their calibrated probabilities [n × 10]. */
export interface ModelAnswers {
  top1: Uint8Array
  probabilities: Float32Array | Float64Array
}

/** What every single item's answers have in common; one entry an item. */
export interface ItemAgreement {
  /** Models whose answer is the label, 0 … number of models. */
  right: Uint8Array
  /** Different classes among the answers, 1 … number of models. */
  distinct: Uint8Array
  /** Mean over the models of the probability of their own answer. */
  confidence: Float64Array
}

/** Numbers of items. */
export interface AgreementGroups {
  /** Entry k: items that exactly k models got right, k = 0 … number of models. */
  rightCounts: number[]
  /** Entry k − 1: items with exactly k different answers, k = 1 … number of models. */
  distinctCounts: number[]
  allWrong: number
  /** Of those, where all models gave the same answer. */
  allWrongSameAnswer: number
  /** Of those, where they are so sure of it that the label is suspect. */
  allWrongSameAnswerConfident: number
}

export const agreementOf = (models: readonly ModelAnswers[], labels: Uint8Array): ItemAgreement => {
  const right = new Uint8Array(labels.length)
  const distinct = new Uint8Array(labels.length)
  const confidence = new Float64Array(labels.length)
  for (let i = 0; i < labels.length; i++) {
    const answers = new Set<number>()
    for (const { top1, probabilities } of models) {
      const answer = top1[i]!
      answers.add(answer)
      if (answer === labels[i]) right[i]!++
      confidence[i]! += probabilities[i * CLASS_COUNT + answer]! / models.length
    }
    distinct[i] = answers.size
  }
  return { right, distinct, confidence }
}

/** The items counted by what the answers of `models` models have in common. */
export const agreementGroups = (
  { right, distinct, confidence }: ItemAgreement,
  models: number,
): AgreementGroups => {
  const rightCounts = new Array<number>(models + 1).fill(0)
  const distinctCounts = new Array<number>(models).fill(0)
  let same = 0
  let confident = 0
  right.forEach((count, i) => {
    rightCounts[count]!++
    distinctCounts[distinct[i]! - 1]!++
    if (count > 0 || distinct[i] !== 1) return
    same++
    if (isLabelSuspect({ right: count, distinct: distinct[i]!, confidence: confidence[i]! })) confident++
  })
  return {
    rightCounts,
    distinctCounts,
    allWrong: rightCounts[0]!,
    allWrongSameAnswer: same,
    allWrongSameAnswerConfident: confident,
  }
}
