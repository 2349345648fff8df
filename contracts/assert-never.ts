/** Marks a branch the types say cannot be reached; reaching it is a bug, so it throws. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
