import { TokenBuckets } from '../transport/token-buckets.ts'

/** A person who looks through a report and takes every file stays below this. */
const REQUESTS_AT_ONCE = 20
const REQUESTS_PER_SECOND = 1

/** Holds back whoever asks too often. Only for those who have shown a token, so that strangers fill no memory. */
export class Limiter extends TokenBuckets {
  constructor(atOnce = REQUESTS_AT_ONCE, perSecond = REQUESTS_PER_SECOND) {
    super(atOnce, perSecond)
  }
}
