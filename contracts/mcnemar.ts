/**
 * Two-sided p-value of the exact McNemar test (McNemar, 1947, with the binomial distribution in place of χ²): `onlyA` and
 * `onlyB` count the items that one of two contestants alone got right, and p = min(1, 2·P(Bin(onlyA + onlyB, ½) ≤ the lesser)).
 * 1 where they never differ; 0 where p is below what a double holds. Here because the training's analysis and a game's report
 * both test with it and neither may import the other.
 *
 * @throws RangeError for what is no count
 */
export const mcnemarP = (onlyA: number, onlyB: number): number => {
  for (const count of [onlyA, onlyB]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no number of items`)
  }
  const trials = onlyA + onlyB
  const lesser = Math.min(onlyA, onlyB)
  // The terms grow up to the last one. That one is made in logarithms, where nothing underflows, and the others follow relative to it.
  let logLast = -trials * Math.LN2
  for (let i = 1; i <= lesser; i++) logLast += Math.log((trials - i + 1) / i)
  let relative = 1
  let sum = 1
  for (let i = lesser; i > 0 && relative > 0; i--) {
    relative *= i / (trials - i + 1)
    sum += relative
  }
  return Math.min(1, 2 * Math.exp(logLast + Math.log(sum)))
}
