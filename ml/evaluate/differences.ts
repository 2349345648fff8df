/** How far two numbers may be apart: by so much, or by such a share of the larger one. */
export type Tolerance = number | { relative: number }

const isClose = (a: number, b: number, tolerance: Tolerance): boolean =>
  Object.is(a, b) ||
  Math.abs(a - b) <=
    (typeof tolerance === 'number' ? tolerance : tolerance.relative * Math.max(Math.abs(a), Math.abs(b)))

/**
 * Where two values of JSON's kinds differ, as paths with both values: numbers by more than `tolerance`, all else at all.
 * At most `most` are told.
 */
export const differences = (
  committed: unknown,
  recomputed: unknown,
  tolerance: Tolerance,
  path = '',
  most = 5,
): string[] => {
  if (typeof committed === 'number' && typeof recomputed === 'number')
    return isClose(committed, recomputed, tolerance)
      ? []
      : [`${path} is ${recomputed}, committed is ${committed}`]
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
