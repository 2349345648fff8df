/**
 * Where two values of JSON's kinds differ, as paths with both values: numbers by more than `tolerance`, all else at all.
 * At most `most` are told.
 */
export const differences = (
  committed: unknown,
  recomputed: unknown,
  tolerance: number,
  path = '',
  most = 5,
): string[] => {
  if (typeof committed === 'number' && typeof recomputed === 'number') {
    const same = Object.is(committed, recomputed) || Math.abs(committed - recomputed) <= tolerance
    return same ? [] : [`${path} is ${recomputed}, committed is ${committed}`]
  }
  if (
    committed === null ||
    recomputed === null ||
    typeof committed !== 'object' ||
    typeof recomputed !== 'object'
  )
    return Object.is(committed, recomputed) ? [] : [`${path} is ${recomputed}, committed is ${committed}`]
  const keys = new Set([...Object.keys(committed), ...Object.keys(recomputed)])
  const found: string[] = []
  for (const key of keys) {
    if (found.length >= most) break
    const [a, b] = [committed, recomputed].map((value) => (value as Record<string, unknown>)[key])
    found.push(...differences(a, b, tolerance, path ? `${path}.${key}` : key, most - found.length))
  }
  return found
}
