import { TokenBucket } from '../transport/token-bucket.ts'

/** A person who looks through a report and takes every file stays below this. */
const REQUESTS_AT_ONCE = 20
const REQUESTS_PER_SECOND = 1
/** Beyond this many the one unused for longest is forgotten: it is full again anyway. */
const BUCKETS_KEPT = 5_000

/** Holds back whoever asks too often. Only for those who have shown a token, so that strangers fill no memory. */
export class Limiter {
  private readonly buckets = new Map<string, TokenBucket>()

  constructor(
    private readonly atOnce = REQUESTS_AT_ONCE,
    private readonly perSecond = REQUESTS_PER_SECOND,
  ) {}

  take(who: string, now: number): boolean {
    const bucket = this.buckets.get(who) ?? new TokenBucket(this.atOnce, this.perSecond)
    this.buckets.delete(who)
    this.buckets.set(who, bucket)
    const [oldest] = this.buckets.keys()
    if (this.buckets.size > BUCKETS_KEPT && oldest) this.buckets.delete(oldest)
    return bucket.take(now)
  }
}
