import { hostname } from 'node:os'
import type { Logger } from 'pino'
import { type DatabaseOptions, openDatabase } from '../../db/client.ts'
import type { Owning } from '../database-stores.ts'
import type { Registry } from '../room/registry.ts'
import type { ClusterLink } from '../transport/attach.ts'
import { joinNodes } from './join-nodes.ts'
import { Membership } from './membership.ts'
import { nodeStore } from './node-store.ts'
import { openRedisLine } from './redis-line.ts'

export interface ClusterOptions {
  readonly database: DatabaseOptions
  readonly redisUrl: string
  /** What the node is called in logs; its id adds what makes it the only one. */
  readonly nodeName: string | undefined
  readonly log: Logger
  readonly now: () => number
}

/** What a process keeps of the database's, and may have to read again. */
type Kept = Readonly<Record<'boards' | 'people', () => void>>

/** This process as one node of several. */
export interface Cluster extends ClusterLink {
  readonly owning: Owning
  /** Takes part, once the game is attached. @throws where the database does not let it */
  start(registry: Registry, kept: Kept): Promise<void>
  /** Tells the others that they have to read this again. */
  changed(what: keyof Kept): void
}

/** Leases have connections of their own: a burst of answers must not make a node look dead. */
export const openCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const { database, redisUrl, nodeName, log, now } = options
  const leases = await openDatabase(database)
  const store = nodeStore(leases.db)
  const line = await openRedisLine(redisUrl, log)
  let node: ReturnType<typeof joinNodes> | undefined
  let kept: Kept = { boards: () => {}, people: () => {} }
  const membership = new Membership(
    store,
    nodeName ?? hostname(),
    { fenced: () => node?.fenced(), lives: (nodes) => node?.lives(nodes) },
    log,
  )
  return {
    adapter: line.adapter as unknown as ClusterLink['adapter'],
    owning: { owner: () => membership.id, lost: (roomId) => node?.lost(roomId) },
    join: (surroundings) => {
      const forget = (what: keyof Kept) => kept[what]()
      const joined = joinNodes({ surroundings, store, membership, line, forget, log, now })
      node = joined
      const close = async () => {
        line.close()
        await leases.close()
      }
      return { ...joined.neighbours, close }
    },
    start: async (registry, toForget) => {
      kept = toForget
      registry.elsewhere = (errand) => node!.elsewhere(errand)
      await membership.start()
      log.info({ node: membership.id }, 'this node takes part')
    },
    changed: (what) => node?.changed(what),
  }
}
