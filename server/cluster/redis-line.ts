import { createAdapter } from '@socket.io/redis-streams-adapter'
import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

/** All connections come back within a moment of each other: one return, not three. */
const SETTLED_MS = 200
const PREFIX = 'catwalk'

const OPTIONS = {
  // A command waits for the line instead of failing: the adapter does not look at its failures.
  maxRetriesPerRequest: null,
  retryStrategy: (attempt: number) => Math.min(50 * attempt, 500),
  // The adapter reads answers as this protocol gives them.
  protocol: 2,
} as const

/** The adapter duplicates its client, and watches none of the copies. */
class WatchedRedis extends Redis {
  constructor(
    url: string,
    private readonly look: (client: Redis) => void,
  ) {
    super(url, OPTIONS)
    look(this)
  }

  override duplicate(override?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate(override)
    this.look(copy)
    return copy
  }
}

/** The line between nodes. What is said while it is down is not said. */
export const openRedisLine = (url: string, log: Logger) => {
  const listeners: (() => void)[] = []
  const broken = new Set<Redis>()
  let back: NodeJS.Timeout | undefined
  let closing = false

  const watch = (client: Redis): void => {
    client.on('error', () => {})
    client.on('close', () => {
      if (closing) return
      if (broken.size === 0) log.warn('the line to Redis is down')
      broken.add(client)
    })
    client.on('ready', () => {
      if (!broken.delete(client) || broken.size > 0) return
      clearTimeout(back)
      back = setTimeout(() => {
        log.info('the line to Redis is back')
        for (const listener of listeners) listener()
      }, SETTLED_MS)
    })
  }

  const client = new WatchedRedis(url, watch)
  return {
    adapter: createAdapter(client, { streamName: `${PREFIX}:stream`, channelPrefix: PREFIX }),
    isUp: () => client.status === 'ready',
    onBack: (listener: () => void) => void listeners.push(listener),
    close: () => {
      closing = true
      clearTimeout(back)
      client.disconnect()
    },
  }
}
