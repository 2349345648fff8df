import { hashDataset } from '../data/read-dataset.ts'
import { Failure } from '../failure.ts'
import { connectRedis } from './connect-redis.ts'
import { formatOutcome, formatSetting } from './format-trial.ts'
import { localWorkers } from './local-workers.ts'
import { queueName, startQueueWorker } from './queue-worker.ts'
import { defaultWorkers } from './search-command.ts'

/** `search-worker`: takes trials of any search over the same dataset from the queue at REDIS_URL, until Ctrl-C. */
export const searchWorkerCommand = async (flags: { workers?: number }): Promise<void> => {
  const url = process.env.REDIS_URL
  if (!url) throw new Failure('REDIS_URL must name the Redis that the search uses: redis://<host>:<port>')
  const count = flags.workers ?? defaultWorkers()
  const name = queueName(await hashDataset())
  const redis = await connectRedis(url)
  const pool = localWorkers(count)
  let stop: (error?: unknown) => void = () => {}
  const stopped = new Promise<void>((resolve, reject) => {
    stop = (error) => (error === undefined ? resolve() : reject(error))
  })
  const interrupt = () => stop()
  process.on('SIGINT', interrupt)
  const worker = startQueueWorker({
    redis,
    name,
    pool,
    count,
    done: (job, outcome) =>
      process.stdout.write(`${formatOutcome(job.spend, outcome)} (${formatSetting(job.setting)})\n`),
    broken: stop,
  })
  try {
    await worker.ready()
    process.stdout.write(`workers waiting for trials: ${count}; Ctrl-C ends them\n`)
    await stopped
  } finally {
    process.removeListener('SIGINT', interrupt)
    await pool.close()
    await worker.close()
    redis.disconnect()
  }
}
