import { CLASS_COUNT } from '../../contracts/labels.ts'

/** The most probable class of each row of [n × 10]; the lower class where two are equal. */
export const top1 = (probabilities: Float32Array): Uint8Array => {
  const answers = new Uint8Array(probabilities.length / CLASS_COUNT)
  for (let row = 0; row < answers.length; row++) {
    let best = 0
    for (let c = 1; c < CLASS_COUNT; c++) {
      if (probabilities[row * CLASS_COUNT + c]! > probabilities[row * CLASS_COUNT + best]!) best = c
    }
    answers[row] = best
  }
  return answers
}
