/**
 * One of the names at random, another than the last one where there is another. Null where there is none at all.
 *
 * @param random in [0, 1)
 */
export const pickAnother = (
  names: readonly string[],
  last: string | null,
  random: () => number = Math.random,
): string | null => {
  const others = names.filter((name) => name !== last)
  const choice = others.length > 0 ? others : names
  return choice[Math.floor(random() * choice.length)] ?? null
}
