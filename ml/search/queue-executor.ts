import { type Job, Queue, QueueEvents } from 'bullmq'
import type { Redis } from 'ioredis'
import { startQueueWorker } from './queue-worker.ts'
import { FAILED, type TrialJob, type TrialOutcome, TrialOutcomeSchema } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

/** Machines that try a trial before it counts as failed. */
const ATTEMPTS = 3
const RETRY_AFTER_MS = 1_000

/** Results stay this long in Redis, so that a search whose process was killed finds what was computed meanwhile. */
const KEPT_S = 24 * 60 * 60

/** So many trials are published for each that runs, so that no machine waits for the next. */
const AHEAD = 2

export interface QueueExecutorOptions {
  redis: Redis
  name: string
  pool: TrialExecutor
  /** Trials that this machine runs at a time. */
  count: number
}

/** Publishes trials to a BullMQ queue, works on them with `pool` as well, and waits for whoever runs them. */
export const queueExecutor = async ({
  redis,
  name,
  pool,
  count,
}: QueueExecutorOptions): Promise<TrialExecutor> => {
  const queue = new Queue<TrialJob, TrialOutcome>(name, {
    connection: redis,
    defaultJobOptions: {
      attempts: ATTEMPTS,
      backoff: { type: 'fixed', delay: RETRY_AFTER_MS },
      removeOnComplete: { age: KEPT_S },
      removeOnFail: { age: KEPT_S },
    },
  })
  const events = new QueueEvents(name, { connection: redis })
  // Every trial that is waited for listens for the queue's closing.
  queue.setMaxListeners(0)
  queue.on('error', () => {})
  events.on('error', () => {})
  await events.waitUntilReady()

  let breakUp: (error: unknown) => void = () => {}
  const broken = new Promise<never>((_, reject) => {
    breakUp = reject
  })
  // Told through `run`; without one under way there is nobody to tell.
  broken.catch(() => {})
  let closeUp: () => void = () => {}
  const closed = new Promise<undefined>((resolve) => {
    closeUp = () => resolve(undefined)
  })

  const worker = startQueueWorker({ redis, name, pool, count, done: () => {}, broken: breakUp })
  await worker.ready()
  /** Published and without a result: the job, and what ends its `run` without one. */
  const open = new Map<string, { job: Job; end: () => void }>()
  const workers = async () => Math.max(count, await queue.getWorkersCount())

  const result = async (job: Job<TrialJob, TrialOutcome>): Promise<TrialOutcome> => {
    try {
      return TrialOutcomeSchema.parse(await job.waitUntilFinished(events))
    } catch (error) {
      if (await job.isFailed()) return FAILED
      throw error
    }
  }

  return {
    capacity: async () => AHEAD * (await workers()),
    workers,
    run: async (trialName, job) => {
      const published = await queue.add('trial', job, { jobId: trialName })
      const withdrawn = new Promise<undefined>((resolve) => {
        open.set(trialName, { job: published, end: () => resolve(undefined) })
      })
      const finished = result(published)
      // Where the race ends before it, closing the queue rejects it with nobody listening.
      finished.catch(() => {})
      try {
        return await Promise.race([finished, withdrawn, closed, broken])
      } finally {
        open.delete(trialName)
      }
    },
    withdraw: async () => {
      for (const { job, end } of open.values()) {
        // One that a worker holds cannot be removed: it comes to its end.
        if (
          await job.remove().then(
            () => true,
            () => false,
          )
        )
          end()
      }
    },
    close: async () => {
      closeUp()
      await pool.close()
      await worker.close()
      await Promise.all([events.close(), queue.close()])
    },
  }
}
