/** Probabilities as bytes, round(255·√p): the root keeps the small ones apart. */
export const quantise = (probabilities: Float32Array): Uint8Array =>
  Uint8Array.from(probabilities, (p) => Math.round(255 * Math.sqrt(Math.min(1, Math.max(0, p)))))
