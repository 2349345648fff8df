import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import next from 'next'
import { openDatabase } from '../db/client.ts'
import { DiskFullError } from '../db/disk-room.ts'
import { FolderLockedError } from '../db/lock-folder.ts'
import { readLabelVotes } from '../db/queries/read-label-votes.ts'
import { saveLabelVote } from '../db/queries/save-label-vote.ts'
import { Retention } from './archive/retention.ts'
import { assembleGame } from './assemble-game.ts'
import { createClock } from './clock.ts'
import { loadPack, PackError } from './content/load-pack.ts'
import { EnvError, readEnv, suspectEnv } from './env.ts'
import { createAdminApi } from './http/admin-api.ts'
import { createAnswer } from './http/answer-requests.ts'
import { createHomeworkApi } from './http/homework-api.ts'
import { createLabelVotesApi } from './http/label-votes-api.ts'
import { createLeaderboardApi } from './http/leaderboard-api.ts'
import { createOpsApi } from './http/ops-api.ts'
import { createPeopleApi } from './http/people-api.ts'
import { readPhoneBundle } from './http/phone-bundle.ts'
import { createPhonePages } from './http/phone-pages.ts'
import { protectServer, SERVER_OPTIONS } from './http/protect-server.ts'
import { createRoomApi } from './http/room-api.ts'
import { servePages } from './http/serve-pages.ts'
import { pruneBoards } from './leaderboard/prune-boards.ts'
import { catchUpScores } from './leaderboard/score-rooms.ts'
import { createLog } from './ops/create-log.ts'
import { createMetrics } from './ops/metrics.ts'
import { trustProxies } from './transport/client-address.ts'
import { browserOrigin, joinOrigin } from './transport/join-origin.ts'
import { lanAddress } from './transport/lan-address.ts'

/** How long a stop waits for open requests before it goes anyway. */
const STOP_PATIENCE_MS = 5_000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** What a person can put right, in one line; anything else is a bug and keeps its stack. */
const explain = (error: unknown): string => {
  if ([EnvError, PackError, FolderLockedError, DiskFullError].some((known) => error instanceof known))
    return (error as Error).message
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another one: PORT=3001 npm start`
  if (code === 'ECONNREFUSED' || code === 'CONNECT_TIMEOUT')
    return 'DATABASE_URL: nothing answers there. Start PostgreSQL or unset it.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const main = async (): Promise<void> => {
  const dev = process.argv.includes('--dev')
  const env = readEnv(process.env)
  for (const suspect of suspectEnv(process.env)) process.stderr.write(`${suspect}\n`)
  const log = createLog(env.LOG_LEVEL)
  const metrics = createMetrics()
  const startedAt = Date.now()
  trustProxies(env.TRUSTED_PROXIES ?? [])
  const httpServer = createServer(SERVER_OPTIONS, (request, response) => void answer(request, response))
  const app = next({ dev, httpServer, port: env.PORT })

  const phoneFolder = resolve(dev ? '.build/phone-dev' : '.build/phone')
  const databaseOptions = {
    url: env.DATABASE_URL ?? null,
    dataFolder: resolve(env.DATA_DIR),
    migrationsFolder: resolve('db/migrations'),
  }
  // Before the pack: while that is read nothing else is heard, and on a busy machine PostgreSQL would seem not to answer.
  const database = await openDatabase(databaseOptions)
  const [pack, phone] = await Promise.all([
    loadPack(env.CONTENT_DIR),
    readPhoneBundle(phoneFolder),
    app.prepare(),
  ])
  const { db } = database
  const port = () => (httpServer.address() as AddressInfo | null)?.port ?? env.PORT
  const now = createClock()
  const cluster = env.REDIS_URL
    ? await (await import('./cluster/open-cluster.ts')).openCluster({
        database: databaseOptions,
        redisUrl: env.REDIS_URL,
        nodeName: env.NODE_ID,
        log,
        now,
      })
    : null
  const { game, archive, records, people } = await assembleGame({
    httpServer,
    db,
    pack,
    log,
    meter: metrics.meter,
    retentionDays: env.RETENTION_DAYS,
    publicUrl: env.PUBLIC_URL,
    port,
    now,
    cluster,
  })
  protectServer(httpServer, { publicUrl: env.PUBLIC_URL, dev })
  metrics.watch(game.registry)
  // Before the port opens: who comes back finds the room.
  const restored = cluster ? 0 : await game.registry.restore()

  const keeping = {
    registry: game.registry,
    archive,
    records,
    retentionDays: env.RETENTION_DAYS,
    log,
    now: Date.now,
  }
  const answerApi = createRoomApi({ ...keeping, pack })
  const answerHomework = createHomeworkApi({
    ...game.homework,
    archive,
    originFor: ({ headers }) => joinOrigin(env.PUBLIC_URL, browserOrigin(headers), lanAddress(), port()),
  })
  const answerPhone = createPhonePages({
    bundle: async () => (dev ? readPhoneBundle(phoneFolder) : phone),
    log,
  })
  const answerVotes = createLabelVotesApi({
    votes: {
      save: (vote) => saveLabelVote(db, vote),
      read: (item, voterHash) => readLabelVotes(db, item, voterHash),
    },
    log,
    now: Date.now,
  })
  const answerPeople = createPeopleApi({ people, log })
  const answerBoards = createLeaderboardApi(game.leaderboard)
  const retention = new Retention({ ...keeping, further: () => pruneBoards(game.leaderboard) })
  let draining = false
  const answerOps = createOpsApi({
    metrics,
    pingDatabase: database.ping,
    isDraining: () => draining,
    metricsToken: env.METRICS_TOKEN,
  })
  const answerAdmin = createAdminApi({
    ...keeping,
    token: env.ADMIN_TOKEN ?? null,
    retention,
    dump: database.dump,
    publicUrl: env.PUBLIC_URL,
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    database: database.kind,
    startedAt,
  })
  /** Each answers what is its own; the pages of Next.js answer the rest. */
  const answerers = [
    answerOps,
    answerApi,
    answerVotes,
    answerPhone,
    answerHomework,
    answerPeople,
    answerBoards,
    answerAdmin,
  ]
  const answer = createAnswer({
    answerers,
    // In development Next.js's own scripts reload the page.
    pages: dev ? app.getRequestHandler() : servePages(app.getRequestHandler()),
    publicUrl: env.PUBLIC_URL,
    dev,
    log,
    now: Date.now,
  })
  // Nobody waits for them: what ended before is scored and counted while the server serves.
  void catchUpScores(game.leaderboard).catch((error: unknown) =>
    log.error({ err: error }, 'ranked games were not scored'),
  )
  void people
    .catchUp()
    .catch((error: unknown) => log.error({ err: error }, 'finished games were not counted'))

  const stop = async (): Promise<void> => {
    draining = true
    setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref()
    retention.stop()
    await game.close()
    await app.close()
    await database.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())

  await new Promise<void>((listening, failed) => {
    httpServer.once('error', failed)
    httpServer.listen(env.PORT, listening)
  })
  const lan = lanAddress()
  say(`Catwalk is on   http://localhost:${port()}`)
  if (env.PUBLIC_URL) say(`Phones go to    ${env.PUBLIC_URL}`)
  else if (lan) say(`Phones go to    http://${lan}:${port()}`)
  if (restored > 0) say(`Rooms going on  ${restored}`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
