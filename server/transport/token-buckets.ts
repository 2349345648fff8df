import { TokenBucket } from './token-bucket.ts'

/** Beyond this many the one unused for longest is forgotten: it is full again anyway. */
const BUCKETS_KEPT = 5_000

/** A bucket for everybody who asks, by whatever tells them apart. */
export class TokenBuckets {
  private readonly buckets = new Map<string, TokenBucket>()

  constructor(
    private readonly capacity: number,
    private readonly perSecond: number,
  ) {}

  /** Whether one would pass. */
  has(who: string, now: number): boolean {
    return this.buckets.get(who)?.has(now) ?? true
  }

  take(who: string, now: number): boolean {
    const bucket = this.buckets.get(who) ?? new TokenBucket(this.capacity, this.perSecond)
    this.buckets.delete(who)
    this.buckets.set(who, bucket)
    const [oldest] = this.buckets.keys()
    if (this.buckets.size > BUCKETS_KEPT && oldest) this.buckets.delete(oldest)
    return bucket.take(now)
  }
}
