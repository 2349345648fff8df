import { CLASS_COUNT } from '../../contracts/labels.ts'

/** Probabilities as bytes, round(255·√p): the root keeps the small ones apart. */
export const quantise = (probabilities: Float32Array): Uint8Array =>
  Uint8Array.from(probabilities, (p) => Math.round(255 * Math.sqrt(Math.min(1, Math.max(0, p)))))

/** The probabilities [n × 10] that the bytes keep, each row normalised, since rounding moves its sum. */
export const dequantise = (bytes: Uint8Array): Float32Array => {
  const probabilities = Float32Array.from(bytes, (byte) => (byte / 255) ** 2)
  for (let row = 0; row < probabilities.length; row += CLASS_COUNT) {
    const values = probabilities.subarray(row, row + CLASS_COUNT)
    const sum = values.reduce((total, value) => total + value, 0)
    for (let k = 0; k < CLASS_COUNT; k++) values[k]! /= sum
  }
  return probabilities
}
