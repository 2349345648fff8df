import type { RoomEvent } from '../../../contracts/index.ts'
import type { MemoryStore } from '../../room/testing/memory-store.ts'
import type {
  CountedAnswer,
  Entry,
  LeaderboardStore,
  StoredAnswer,
  StoredClaim,
  StoredGame,
} from '../leaderboard-store.ts'

type Claim = StoredClaim & { skeleton: string | null }

/** A leaderboard in memory that keeps the promises of the port, beside the rooms that it is about. */
export class MemoryLeaderboard implements LeaderboardStore {
  readonly claims = new Map<string, Claim>()
  readonly classBoards = new Map<string, { title: string | null }>()
  readonly games = new Map<string, StoredGame>()
  readonly answers = new Map<string, (StoredAnswer & { roomId: string })[]>()
  /** By board and contestant. */
  readonly entries = new Map<string, Entry & { contestant: string }>()
  failing = false

  constructor(private readonly rooms: MemoryStore) {}

  async createClaim({ id, secretHash }: { id: string; secretHash: string }): Promise<void> {
    if (this.failing) throw new Error('the disk is full')
    this.claims.set(id, { id, secretHash, name: null, skeleton: null })
  }
  async readClaim(id: string): Promise<StoredClaim | null> {
    return this.claims.get(id) ?? null
  }
  async nameClaim(id: string, name: string, skeleton: string): Promise<boolean> {
    if ([...this.claims.values()].some((c) => c.id !== id && c.skeleton === skeleton)) return false
    this.claims.set(id, { ...this.claims.get(id)!, name, skeleton })
    return true
  }
  async deleteClaim(id: string): Promise<void> {
    this.claims.delete(id)
    this.answers.delete(id)
    for (const [roomId, { claimId }] of this.games) if (claimId === id) this.games.delete(roomId)
    for (const [key, { contestant }] of this.entries) if (contestant === id) this.entries.delete(key)
    for (const { roomId } of this.ranked(id)) this.rooms.rooms.delete(roomId)
  }
  async listDealt(claimId: string): Promise<number[]> {
    return this.ranked(claimId).flatMap(({ items }) => items)
  }
  async listGames(claimId: string, limit: number): Promise<StoredGame[]> {
    return [...this.games.values()].filter((game) => game.claimId === claimId).slice(0, limit)
  }
  async countGames(claimId: string): Promise<number> {
    return (await this.listGames(claimId, Number.POSITIVE_INFINITY)).length
  }
  async readGame(roomId: string): Promise<StoredGame | null> {
    return this.games.get(roomId) ?? null
  }
  async listCounted(claimId: string): Promise<CountedAnswer[]> {
    return (this.answers.get(claimId) ?? []).flatMap(({ roomId, ...answer }) => {
      const game = this.games.get(roomId)
      return game && game.reason === null ? [{ ...game, ...answer }] : []
    })
  }
  async saveGame(
    { game, answers }: { game: StoredGame; answers: readonly StoredAnswer[] },
    entriesOf: (counted: readonly CountedAnswer[]) => readonly Entry[],
  ): Promise<boolean> {
    const { claimId, roomId } = game
    if (!this.claims.has(claimId) || this.games.has(roomId)) return false
    this.games.set(roomId, game)
    const before = this.answers.get(claimId) ?? []
    this.answers.set(claimId, [...before, ...answers.map((answer) => ({ ...answer, roomId }))])
    if (game.reason) return true
    for (const entry of entriesOf(await this.listCounted(claimId)))
      this.entries.set(`${entry.board} ${claimId}`, { ...entry, contestant: claimId })
    return true
  }
  async saveModels(entries: readonly (Entry & { contestant: string })[]): Promise<void> {
    for (const entry of entries) this.entries.set(`${entry.board} ${entry.contestant}`, entry)
  }
  async readStanding({ people, models }: { people: string; models: string }, claimId: string) {
    const own = this.entries.get(`${people} ${claimId}`)
    if (!own) return null
    const lower = ({ theta, se }: Entry) => theta - se
    const others = [...this.entries.values()].filter(
      (e) =>
        e.contestant !== claimId &&
        (e.board === models || (e.board === people && this.claims.get(e.contestant)?.name)),
    )
    const rank = others.filter((e) => lower(e) > lower(own)).length + 1
    const { theta, se, right, asked } = own
    return { theta, se, right, asked, rank, of: others.length + 1, page: 1 }
  }
  async createClassBoard({ id, title }: { id: string; title: string | null }): Promise<void> {
    this.classBoards.set(id, { title })
  }
  async readClassBoard(id: string): Promise<{ title: string | null } | null> {
    return this.classBoards.get(id) ?? null
  }
  async touchClassBoard(): Promise<void> {}
  async listUnscored(): Promise<string[]> {
    return [...this.rooms.rooms]
      .filter(([id, { log }]) => log.some((e) => e.type === 'GameEnded') && !this.games.has(id))
      .map(([id]) => id)
  }
  async readEvents(roomId: string): Promise<readonly RoomEvent[]> {
    return this.rooms.rooms.get(roomId)?.log ?? []
  }
  async prune(): Promise<void> {}

  private ranked(claimId: string): { roomId: string; items: number[] }[] {
    return [...this.rooms.rooms].flatMap(([roomId, { log }]) => {
      const [first] = log
      const ranked = first?.type === 'RoomCreated' ? first.ranked : undefined
      return ranked?.claimId === claimId
        ? [{ roomId, items: ranked.items.map(({ itemIndex }) => itemIndex) }]
        : []
    })
  }
}
