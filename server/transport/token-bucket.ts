/** Lets `capacity` through at once and `perSecond` after that. Time is an argument, in milliseconds. */
export class TokenBucket {
  private tokens: number
  private at: number | undefined

  constructor(
    private readonly capacity: number,
    private readonly perSecond: number,
  ) {
    this.tokens = capacity
  }

  /** Whether one would pass. */
  has(now: number): boolean {
    const elapsedMs = Math.max(0, now - (this.at ?? now))
    this.at = now
    this.tokens = Math.min(this.capacity, this.tokens + (elapsedMs / 1000) * this.perSecond)
    return this.tokens >= 1
  }

  take(now: number): boolean {
    if (!this.has(now)) return false
    this.tokens -= 1
    return true
  }
}
