import type { Texts } from '../messages/messages.ts'

/** As TEAM_NAMES, in the reader's language. */
export const teamName = (texts: Texts<'games'>, team: number): string =>
  texts(`teams.t${team as 0 | 1 | 2 | 3 | 4 | 5}`)
