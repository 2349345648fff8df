import { randomUUID } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { hashDataset } from '../data/read-dataset.ts'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'
import { RUNS } from '../paths.ts'
import { findRecipe } from '../recipes/recipes.ts'
import { gitRevision } from '../train/git-revision.ts'
import { connectRedis } from './connect-redis.ts'
import { formatOutcome, formatSetting } from './format-trial.ts'
import { GRID_DIGEST, GRID_SIZE, settingAt } from './grid.ts'
import { localWorkers } from './local-workers.ts'
import { LADDER } from './plan-search.ts'
import { queueExecutor } from './queue-executor.ts'
import { queueName } from './queue-worker.ts'
import { runSearch, type SearchProgress } from './run-search.ts'
import { openRecord, readSearch, type SearchHeader } from './search-record.ts'
import { rungSizes } from './successive-halving.ts'
import { summariseSearch } from './summarise-search.ts'

export interface SearchFlags {
  budget: number
  workers?: number
  seed?: number
  fresh?: boolean
}

export const FOLDER = join(RUNS, 'search-cnn2')

/** Processes to start where nobody says how many: one core stays for the person at the machine. */
export const defaultWorkers = (): number => Math.max(1, availableParallelism() - 1)

const print = (line: string) => process.stdout.write(`${line}\n`)

/** Puts an earlier record beside, under the time of its beginning. */
const putAside = (path: string) => {
  const begun = readSearch(path).header.startedAt.replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
  renameSync(path, join(FOLDER, `record-${begun}.jsonl`))
}

const makeHeader = async (path: string, seed: number | undefined): Promise<SearchHeader> => ({
  kind: 'search',
  id: randomUUID(),
  recipe: 'cnn2',
  grid: GRID_DIGEST,
  seed: seed ?? (existsSync(path) ? readSearch(path).header.seed : 1),
  ladder: [...LADDER],
  dataHash: await hashDataset(),
  backend: 'wasm',
  gitRevision: gitRevision(),
  startedAt: new Date().toISOString(),
})

const reportTrial = ({ trial, done, inAll }: SearchProgress): void => {
  if (trial.state === 'invalid') return
  print(
    `trial ${done}${inAll === null ? '' : `/${inAll}`}, rung ${trial.rung + 1}: ` +
      `${formatOutcome(LADDER[trial.rung]!, trial)} (${formatSetting(settingAt(trial.index))})`,
  )
}

/** With REDIS_URL the trials go through its queue, which this machine takes from as well; else to its own processes only. */
const makeExecutor = async (count: number, dataHash: string) => {
  const url = process.env.REDIS_URL
  if (!url) {
    print(`workers on this machine: ${count}`)
    return localWorkers(count)
  }
  const redis = await connectRedis(url)
  const name = queueName(dataHash)
  const executor = await queueExecutor({ redis, name, pool: localWorkers(count), count })
  print(`workers on this machine: ${count}, at the queue in all: ${await executor.workers()}`)
  const close = () => executor.close().then(() => redis.disconnect())
  return { ...executor, close }
}

/** `search <recipe>`: searches its grid until the budget ends, and goes on with a search that was begun. */
export const searchCommand = async (recipeId: string, flags: SearchFlags): Promise<void> => {
  const { id } = findRecipe(recipeId)
  if (id !== 'cnn2') throw new Failure(`${id} has no grid to search; the deck has one for cnn2 only`)
  const path = join(FOLDER, 'record.jsonl')
  if (flags.fresh && existsSync(path)) putAside(path)
  const header = await makeHeader(path, flags.seed)
  const record = openRecord(path, header)
  const { trials } = record.contents()
  print(`${GRID_SIZE.toLocaleString('en')} combinations, seed ${header.seed}, ${flags.budget} minutes`)
  if (trials.length > 0) print(`taken up with ${trials.length} trials`)

  const stop = new AbortController()
  const interrupt = () => stop.abort()
  // Not `once`: a terminal's Ctrl-C reaches this process a second time through tsx.
  process.on('SIGINT', interrupt)
  try {
    const executor = await makeExecutor(flags.workers ?? defaultWorkers(), header.dataHash)
    try {
      const end = await runSearch({
        record,
        executor,
        budgetMinutes: flags.budget,
        signal: stop.signal,
        now: () => performance.now(),
        report: reportTrial,
        planned: ({ first, rungCount }) =>
          print(`planned: ${rungSizes(first, rungCount).join(' → ')} trials`),
      })
      print(
        {
          complete: 'complete',
          budget: 'the time is up; the same command goes on from here',
          interrupted: 'interrupted; the same command goes on from here',
        }[end],
      )
    } finally {
      await executor.close()
    }
    if (record.contents().budgetMinutes === 0) return
    const search = summariseSearch(record.contents())
    const summary = join(FOLDER, 'search.json')
    await writeWhole(summary, `${JSON.stringify(search, null, 2)}\n`)
    const { best } = search
    if (best) {
      print(
        `best: ${formatSetting(best.setting)}: ${(100 * best.validationAccuracy!).toFixed(2)} % on rung ${best.rung + 1}`,
      )
    }
    print(`kept in ${summary}`)
  } finally {
    process.removeListener('SIGINT', interrupt)
    record.close()
  }
}
