import { atTemperature, CLASS_COUNT } from '../../../contracts/index.ts'
import type { Predictions } from '../../_lib/read-predictions.ts'

export interface PairTable {
  bothRight: number
  onlyA: number
  onlyB: number
  bothWrong: number
}

/** Items counted by which of two recipes labelled them right. */
export const pairTable = (a: Predictions, b: Predictions, labels: Uint8Array): PairTable => {
  const table = { bothRight: 0, onlyA: 0, onlyB: 0, bothWrong: 0 }
  labels.forEach((label, i) => {
    const [rightA, rightB] = [a.top1[i] === label, b.top1[i] === label]
    table[rightA ? (rightB ? 'bothRight' : 'onlyA') : rightB ? 'onlyB' : 'bothWrong'] += 1
  })
  return table
}

export interface OneSided {
  index: number
  /** What the one that is wrong said. */
  wrong: number
  /** How sure it was of that, by its own temperature. */
  confidence: number
}

/** The items that `right` alone labelled right, those first of which the other, of that temperature, was most sure. */
export const onlyOneRight = (
  right: Predictions,
  other: Predictions,
  labels: Uint8Array,
  temperature: number,
): OneSided[] => {
  const found: OneSided[] = []
  labels.forEach((label, index) => {
    const wrong = other.top1[index]!
    if (right.top1[index] !== label || wrong === label) return
    const row = other.probabilities.subarray(index * CLASS_COUNT, (index + 1) * CLASS_COUNT)
    found.push({ index, wrong, confidence: atTemperature(row, temperature)[wrong]! })
  })
  return found.sort((x, y) => y.confidence - x.confidence || x.index - y.index)
}
