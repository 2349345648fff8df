/** How long a player whose last socket has gone still counts as connected: a reload takes about this long. */
export const PRESENCE_GRACE_MS = 3_000
/** After a restart of the server: browsers come back within a few seconds of trying, not all at once. */
export const RETURN_GRACE_MS = 10_000

/** Which players of a room are there, by their open sockets. Not part of the log: it is nobody's memory. */
export class Presence {
  private readonly sockets = new Map<string, number>()
  private readonly leaving = new Map<string, NodeJS.Timeout>()
  private readonly present = new Set<string>()

  constructor(private readonly onChange: (playerId: string) => void) {}

  connect(playerId: string): void {
    clearTimeout(this.leaving.get(playerId))
    this.leaving.delete(playerId)
    this.sockets.set(playerId, (this.sockets.get(playerId) ?? 0) + 1)
    this.present.add(playerId)
    this.onChange(playerId)
  }

  disconnect(playerId: string): void {
    const left = (this.sockets.get(playerId) ?? 0) - 1
    if (left > 0) {
      this.sockets.set(playerId, left)
      return
    }
    this.leaveAfter(playerId, PRESENCE_GRACE_MS)
  }

  /** A player of before the restart counts as connected until he had the time to come back. */
  expect(playerId: string): void {
    this.leaveAfter(playerId, RETURN_GRACE_MS)
  }

  /** Live: who comes and goes later changes it. */
  connected(): ReadonlySet<string> {
    return this.present
  }

  stop(): void {
    for (const timer of this.leaving.values()) clearTimeout(timer)
    this.leaving.clear()
  }

  private leaveAfter(playerId: string, graceMs: number): void {
    this.sockets.set(playerId, 0)
    this.present.add(playerId)
    clearTimeout(this.leaving.get(playerId))
    this.leaving.set(
      playerId,
      setTimeout(() => {
        this.leaving.delete(playerId)
        this.sockets.delete(playerId)
        this.present.delete(playerId)
        this.onChange(playerId)
      }, graceMs).unref(),
    )
  }
}
