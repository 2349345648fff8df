import { Redis } from 'ioredis'
import { Failure } from '../failure.ts'

const CONNECT_TIMEOUT_MS = 3_000

/** A connection to the server at `url`, for BullMQ. Throws a Failure naming host and reason where it does not answer. */
export const connectRedis = async (url: string): Promise<Redis> => {
  let where: string
  try {
    where = new URL(url).host
  } catch {
    throw new Failure('REDIS_URL is no address: redis://<host>:<port> is one')
  }
  let answered = false
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    // BullMQ wants commands to wait for a connection rather than fail.
    maxRetriesPerRequest: null,
    // A server that was there is waited for; one that never was is a mistake in the address.
    retryStrategy: (times) => (answered ? Math.min(times * 200, 5_000) : null),
  })
  let reason = 'no answer'
  redis.on('error', (error) => {
    reason = error.message
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch {
    redis.disconnect()
    // Not the address as it is: it may hold a password.
    throw new Failure(`There is no Redis at ${where} (REDIS_URL): ${reason}`)
  }
  answered = true
  return redis
}
