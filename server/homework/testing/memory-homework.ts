import type { RoomEvent } from '../../../contracts/index.ts'
import type { MemoryStore } from '../../room/testing/memory-store.ts'
import type { HomeworkStore, StoredAttempt, StoredHomework } from '../homework-store.ts'

/** Homework over a memory store's rooms, which goes with its room as the database lets it go. */
export class MemoryHomework implements HomeworkStore {
  private readonly rows = new Map<string, StoredHomework>()
  failing = false

  constructor(private readonly store: MemoryStore) {}

  async create(homework: StoredHomework): Promise<void> {
    this.look()
    if (!this.store.rooms.has(homework.roomId)) throw new Error('no such room')
    this.rows.set(homework.key, homework)
  }

  async read(key: string): Promise<StoredHomework | null> {
    this.look()
    return this.rows.get(key) ?? null
  }

  async list(roomId: string): Promise<StoredHomework[]> {
    this.look()
    return [...this.rows.values()].filter((row) => row.roomId === roomId)
  }

  async end(key: string, until: number): Promise<void> {
    this.look()
    const row = this.rows.get(key)
    if (row) this.rows.set(key, { ...row, until })
  }

  async readAttempts(key: string): Promise<StoredAttempt[]> {
    this.look()
    return [...this.store.rooms].flatMap(([id, { log }]) => {
      const [first] = log
      return first?.type === 'RoomCreated' && first.homework?.key === key ? [{ id, events: [...log] }] : []
    })
  }

  async listAttemptNames(key: string): Promise<string[]> {
    return (await this.readAttempts(key)).map(({ events }) => {
      const named = events.filter((e) => e.type === 'PlayerJoined' || e.type === 'PlayerRenamed')
      return named.at(-1)!.nickname
    })
  }

  async addToAttempt(attemptId: string, version: number, event: RoomEvent): Promise<void> {
    this.look()
    await this.store.appendEvents(attemptId, version, [event])
  }

  /** Lets go what the database would have let go with its room. */
  private look(): void {
    if (this.failing) throw new Error('the disk is gone')
    for (const [key, { roomId }] of this.rows) if (!this.store.rooms.has(roomId)) this.rows.delete(key)
    for (const [id, { log }] of this.store.rooms) {
      const [first] = log
      if (first?.type === 'RoomCreated' && first.homework && !this.rows.has(first.homework.key))
        this.store.rooms.delete(id)
    }
  }
}
