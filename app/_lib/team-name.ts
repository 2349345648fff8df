import type { Texts } from '../messages/messages.ts'

/** Teams are called after parts of a garment, in the order in which they are filled. */
export const teamName = (texts: Texts<'games'>, team: number): string =>
  texts(`teams.t${team as 0 | 1 | 2 | 3 | 4 | 5}`)
