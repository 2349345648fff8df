/** Share of answers that equal their label; 0 for no items at all. */
export const accuracyOf = (answers: Uint8Array, labels: Uint8Array): number => {
  if (labels.length === 0) return 0
  let correct = 0
  for (let i = 0; i < labels.length; i++) if (answers[i] === labels[i]) correct++
  return correct / labels.length
}
