import type { Logger } from 'pino'
import { CLASS_COUNT, type PeopleAnswersRow, type PeopleAnswersView } from '../../contracts/index.ts'
import { peopleAnswers } from '../game/people-answers.ts'
import type { RoomState } from '../game/state.ts'
import { finishedGames } from './finished-games.ts'
import type { PeopleStore } from './people-store.ts'

interface Options {
  readonly store: PeopleStore
  readonly log: Logger
}

/** What people answered over all finished games. */
export class PeopleCounts {
  private reading: Promise<PeopleAnswersView> | null = null

  constructor(private readonly options: Options) {}

  /** After a game's end. What fails here is made up for at the next start. */
  async gameEnded(roomId: string, state: RoomState): Promise<void> {
    const { log } = this.options
    try {
      // With a rematch stored in the same append, the state is that of the next game already.
      if (state.phase.name === 'podium') await this.count(roomId, state)
      else await this.countRoom(roomId)
    } catch (error) {
      log.error({ room: roomId, err: error }, 'the answers of a finished game could not be counted')
    }
  }

  /** Counts what ended while nobody could count it. @returns how many rooms */
  async catchUp(): Promise<number> {
    const { store, log } = this.options
    const rooms = await store.listUncounted()
    for (const roomId of rooms)
      try {
        await this.countRoom(roomId)
      } catch (error) {
        log.warn({ room: roomId, err: error }, 'the answers of a room cannot be counted')
      }
    return rooms.length
  }

  /** Read once until something is counted. */
  view(): Promise<PeopleAnswersView> {
    if (this.reading) return this.reading
    const reading = this.read()
    this.reading = reading
    reading.catch(() => {
      if (this.reading === reading) this.reading = null
    })
    return reading
  }

  /** Another server has counted. */
  forget(): void {
    this.reading = null
  }

  private async countRoom(roomId: string): Promise<void> {
    for (const state of finishedGames(await this.options.store.readEvents(roomId)))
      await this.count(roomId, state)
  }

  private async count(roomId: string, state: RoomState): Promise<void> {
    await this.options.store.countGame({ roomId, game: state.game }, peopleAnswers(state))
    this.reading = null
  }

  private async read(): Promise<PeopleAnswersView> {
    const byCount = new Map<number, Map<number, number[]>>([
      [CLASS_COUNT, new Map()],
      [4, new Map()],
    ])
    for (const { item, choiceCount, choice, count } of await this.options.store.readAnswers()) {
      const rows = byCount.get(choiceCount)
      if (!rows) continue
      const counts = rows.get(item) ?? new Array<number>(CLASS_COUNT).fill(0)
      counts[choice]! += count
      rows.set(item, counts)
    }
    const rowsOf = (choiceCount: number): PeopleAnswersRow[] =>
      [...byCount.get(choiceCount)!].map(([item, counts]) => [item, ...counts])
    return { tenLabels: rowsOf(CLASS_COUNT), fourLabels: rowsOf(4) }
  }
}
