import { hostname } from 'node:os'
import type { Logger } from 'pino'
import type { Result } from '../../contracts/index.ts'
import type { Errand } from '../room/errand.ts'
import type { EventStore } from '../room/event-store.ts'
import type { ClusterLink } from '../transport/attach.ts'
import { joinNodes } from './join-nodes.ts'
import { Membership } from './membership.ts'
import type { NodeStore } from './node-store.ts'
import { openRedisLine } from './redis-line.ts'

export interface ClusterOptions {
  readonly redisUrl: string
  /** What the node is called in logs; its id adds what makes it the only one. */
  readonly nodeName: string | undefined
  readonly store: NodeStore
  /** A room's log as this node may write it: `owner` is asked for anew each time. */
  readonly eventStore: (owner: () => string, lost: (roomId: string) => void) => EventStore
  readonly forget: (what: 'boards' | 'people') => void
  readonly log: Logger
  readonly now: () => number
}

export interface Cluster extends ClusterLink {
  readonly events: EventStore
  /** Takes part, once the game is attached. @throws where the database is away */
  start(): Promise<void>
  elsewhere(errand: Errand): Promise<Result<null>>
  changed(what: 'boards' | 'people'): void
}

/** This process as one node of several. Nothing of it is loaded where a server is alone. */
export const createCluster = (options: ClusterOptions): Cluster => {
  const { redisUrl, nodeName, store, eventStore, forget, log, now } = options
  const line = openRedisLine(redisUrl, log)
  let node: ReturnType<typeof joinNodes> | undefined
  const membership = new Membership(
    store,
    nodeName ?? hostname(),
    { fenced: () => node?.fenced(), lives: (nodes) => node?.lives(nodes) },
    log,
  )
  return {
    adapter: line.adapter as unknown as ClusterLink['adapter'],
    events: eventStore(
      () => membership.id,
      (roomId) => node?.lost(roomId),
    ),
    join: (surroundings) => {
      const joined = joinNodes({ surroundings, store, membership, line, forget, log, now })
      node = joined
      return { ...joined.neighbours, close: async () => line.close() }
    },
    start: () => membership.start(),
    elsewhere: async (errand) => node!.elsewhere(errand),
    changed: (what) => node?.changed(what),
  }
}
