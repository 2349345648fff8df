const Z_95 = 1.959963984540054

/** Wilson score interval of `right` of `asked` at 95 % (Wilson 1927, JASA 22), within 0 and 1; null without a trial. */
export const wilsonInterval = (right: number, asked: number): readonly [number, number] | null => {
  if (asked === 0) return null
  const share = right / asked
  const z2 = Z_95 * Z_95
  const centre = (share + z2 / (2 * asked)) / (1 + z2 / asked)
  const half = (Z_95 / (1 + z2 / asked)) * Math.sqrt((share * (1 - share)) / asked + z2 / (4 * asked * asked))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
