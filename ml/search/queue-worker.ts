import { Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { type TrialJob, TrialJobSchema, type TrialOutcome } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

/**
 * The queue of searches over one dataset: the hash is in its name, so that a machine with other data takes none of its
 * trials.
 */
export const queueName = (dataHash: string): string => `catwalk-search-${dataHash.slice(0, 16)}`

/** A machine that vanishes with a trial in hand is missed after this long, and another takes it. */
const LOCK_MS = 60_000

/** How often a trial may be lost that way before it counts as failed. */
const MOST_STALLS = 3

export interface QueueWorkerOptions {
  redis: Redis
  name: string
  /** What runs the trials: `count` of them at a time. */
  pool: TrialExecutor
  count: number
  done: (job: TrialJob, outcome: TrialOutcome) => void
  /** Called where this machine cannot run any trial. */
  broken: (error: unknown) => void
}

/**
 * Takes trials from the queue until closed. One BullMQ worker a process, so that the queue's count of workers is the number
 * of trials that run at a time. A trial that fails here goes back, for another machine to try.
 */
export const startQueueWorker = ({ redis, name, pool, count, done, broken }: QueueWorkerOptions) => {
  const take = async (id: string, data: unknown): Promise<TrialOutcome> => {
    const job = TrialJobSchema.parse(data)
    const outcome = await pool.run(id, job).catch((error: unknown) => {
      broken(error)
      throw error
    })
    if (!outcome) throw new Error('The worker was stopped')
    if (outcome.state === 'failed') throw new Error('The process of the trial ended without an answer')
    done(job, outcome)
    return outcome
  }
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(name, (job) => take(job.id!, job.data), {
      connection: redis,
      lockDuration: LOCK_MS,
      maxStalledCount: MOST_STALLS,
    })
    // Of the connection: BullMQ tries again by itself, but an error nobody listens to would end the process.
    worker.on('error', () => {})
    return worker
  })
  return {
    ready: async () => {
      await Promise.all(workers.map((worker) => worker.waitUntilReady()))
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
    },
  }
}
