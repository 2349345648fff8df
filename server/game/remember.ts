/**
 * The same function, worked out once for each argument that is still in use. For functions of a whole class that are asked
 * for once a player: what they are given never changes, so they stay functions of their arguments.
 */
export const remember = <A extends object, R>(work: (of: A) => R): ((of: A) => R) => {
  const known = new WeakMap<A, { readonly result: R }>()
  return (of) => {
    const found = known.get(of) ?? { result: work(of) }
    known.set(of, found)
    return found.result
  }
}
