/** A mistake of the caller or of the surroundings, told in one line; the CLI prints it without a stack trace. */
export class Failure extends Error {
  override name = 'Failure'
}
