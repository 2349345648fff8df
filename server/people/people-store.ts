import type { RoomEvent } from '../../contracts/index.ts'
import type { PeopleAnswer } from '../game/people-answers.ts'

/** Where the counts of people's answers lie. */
export interface PeopleStore {
  /** Once a game, all or nothing. @returns whether it was counted now */
  countGame(
    game: { readonly roomId: string; readonly game: number },
    answers: readonly PeopleAnswer[],
  ): Promise<boolean>
  /** Rooms with a game that ended and was not counted. */
  listUncounted(): Promise<readonly string[]>
  readEvents(roomId: string): Promise<readonly RoomEvent[]>
  readAnswers(): Promise<readonly PeopleAnswer[]>
}
