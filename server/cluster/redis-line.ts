import type { Redis, RedisOptions } from 'ioredis'
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

/** The line between nodes. What is said while it is down is not said. */
export const openRedisLine = async (url: string, log: Logger) => {
  // Not at the top: a bundler lifts what is imported there out of modules that are loaded when needed.
  const [ioredis, { createAdapter }] = await Promise.all([
    import('ioredis'),
    import('@socket.io/redis-streams-adapter'),
  ])
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

  const client: Redis = new ioredis.Redis(url, OPTIONS)
  watch(client)
  // The adapter makes copies of its client, and watches none of them.
  const duplicate = client.duplicate.bind(client)
  client.duplicate = (override?: Partial<RedisOptions>) => {
    const copy = duplicate(override)
    watch(copy)
    return copy
  }
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
