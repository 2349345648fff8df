import postgres from 'postgres'
import { ENGINES, throwaway } from '../../../db/testing/engines.ts'
import { ChildServer } from '../../testing/crash/child-server.ts'
import { type Balancer, startBalancer } from './balancer.ts'
import { MISSING, type OwnServer, ownPostgres, ownRedis } from './servers.ts'

const found = ENGINES.find(({ engine }) => engine === 'PostgreSQL')!

/** Why nodes cannot be tried on this machine; null where they can. */
export const NO_NODES: string | null =
  MISSING.includes('redis') && !process.env.TEST_REDIS_URL
    ? 'no redis-server here, and no TEST_REDIS_URL'
    : found.skip && MISSING.includes('PostgreSQL')
      ? `no PostgreSQL${found.why}`
      : null

/** Two nodes behind a balancer, with their PostgreSQL and Redis. */
export interface Nodes {
  readonly nodes: readonly ChildServer[]
  readonly balancer: Balancer
  readonly sql: postgres.Sql
  /** Null where found ones are used, which nobody may stop. */
  readonly own: { readonly postgres: OwnServer; readonly redis: OwnServer } | null
  /** Which node owns a room, by its code. */
  ownerOf(code: string): Promise<ChildServer | undefined>
  remove(): Promise<void>
}

type Cleaning = (() => Promise<unknown>)[]

/** @param servers `own` for tests that stop them */
export const startNodes = async (servers: 'found' | 'own', count = 2): Promise<Nodes> => {
  const clean: Cleaning = []
  try {
    return await start(servers, count, clean)
  } catch (error) {
    for (const step of clean) await step()
    throw error
  }
}

const start = async (servers: 'found' | 'own', count: number, clean: Cleaning): Promise<Nodes> => {
  const launch = async (server: OwnServer) => {
    clean.unshift(() => server.remove())
    await server.start()
    return server
  }
  const useFound = servers === 'found' && !found.skip
  const database = useFound ? await throwaway('PostgreSQL') : await launch(await ownPostgres())
  if ('drop' in database) clean.unshift(() => database.drop())
  const databaseUrl = 'drop' in database ? database.options.url! : database.url
  const named = servers === 'found' ? process.env.TEST_REDIS_URL : undefined
  const redis = named ? null : await launch(await ownRedis())
  const settings = { DATABASE_URL: databaseUrl, REDIS_URL: named ?? redis!.url }
  const nodes = await Promise.all(
    Array.from({ length: count }, (_, i) => ChildServer.start({ ...settings, NODE_ID: `n${i}` })),
  )
  const balancer = await startBalancer(nodes.map(({ port }) => port))
  const sql = postgres(databaseUrl, { max: 2, onnotice: () => {} })
  return {
    nodes,
    balancer,
    sql,
    own: 'url' in database && redis ? { postgres: database, redis } : null,
    ownerOf: async (code) => {
      const [room] = await sql`select owner from rooms where code = ${code} and closed_at is null`
      return nodes.find((_, i) => String(room?.owner).startsWith(`n${i}-`))
    },
    remove: async () => {
      await balancer.close()
      for (const node of nodes) node.remove()
      await sql.end({ timeout: 1 })
      for (const step of clean) await step()
    },
  }
}
