import { randomUUID } from 'node:crypto'
import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectRedis } from './connect-redis.ts'
import { settingAt } from './grid.ts'
import { localWorkers } from './local-workers.ts'
import { queueExecutor } from './queue-executor.ts'
import { queueName, startQueueWorker } from './queue-worker.ts'
import { FAILED, type TrialJob, type TrialOutcome } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

/** TEST_REDIS_URL, else a server on this machine. */
const URL_ASKED = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
const reachable = await connectRedis(URL_ASKED).then(
  (redis) => redis.quit().then(() => true),
  () => false,
)
const WHY = reachable ? '' : ' (skipped: no TEST_REDIS_URL, and no server at 127.0.0.1:6379)'

const job = (seed: number): TrialJob => ({
  setting: { ...settingAt(0), pool: 4, batch: 50 },
  spend: { items: 100, epochs: 1, validationItems: 100 },
  seed,
})

const outcome = (device: string): TrialOutcome => ({
  state: 'finished',
  validationAccuracy: 0.5,
  loss: 1,
  seconds: 1,
  device,
})

/** Runs trials by a function, and counts them. */
const pool = (run: TrialExecutor['run']) => {
  const taken: string[] = []
  const executor: TrialExecutor = {
    capacity: async () => 1,
    workers: async () => 1,
    run: (name, given) => {
      taken.push(name)
      return run(name, given)
    },
    withdraw: async () => {},
    close: async () => {},
  }
  return { ...executor, taken }
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the address of Redis', () => {
  it('is refused by name of the host where nobody answers, without its password', async () => {
    await expect(connectRedis('redis://:secret@127.0.0.1:1')).rejects.toThrow(
      'There is no Redis at 127.0.0.1:1 (REDIS_URL): connect ECONNREFUSED 127.0.0.1:1',
    )
    await expect(connectRedis('here')).rejects.toThrow('REDIS_URL is no address')
  })
})

describe.skipIf(!reachable)(`the queue${WHY}`, () => {
  let name: string
  let redis: Redis
  let closing: (() => Promise<unknown>)[]
  beforeEach(async () => {
    name = `catwalk-test-${randomUUID()}`
    redis = await connectRedis(URL_ASKED)
    closing = []
  })
  afterEach(async () => {
    for (const close of closing.reverse()) await close()
    const queue = new Queue(name, { connection: redis })
    await queue.obliterate({ force: true })
    await queue.close()
    await redis.quit()
  })

  const search = async (own: TrialExecutor) => {
    const executor = await queueExecutor({ redis, name, pool: own, count: 1 })
    closing.push(executor.close)
    return executor
  }
  const machine = async (other: TrialExecutor, broken: (error: unknown) => void = () => {}) => {
    const worker = startQueueWorker({ redis, name, pool: other, count: 1, done: () => {}, broken })
    closing.push(worker.close)
    await worker.ready()
  }

  it('is one for each dataset', () => {
    expect(queueName('ab'.repeat(32))).toBe('catwalk-search-abababababababab')
  })

  it('trains a trial in a process of this machine', async () => {
    const own = localWorkers(1, new URL('testing/example-trial-process.ts', import.meta.url))
    const executor = await search(own)
    expect(await executor.run('a', job(3))).toMatchObject({
      state: 'finished',
      validationAccuracy: expect.any(Number),
    })
  })

  it('shares the trials out among machines', async () => {
    const own = pool(() => soon(50).then(() => outcome('own')))
    const other = pool(() => soon(50).then(() => outcome('other')))
    const executor = await search(own)
    await machine(other)
    expect(await executor.workers()).toBe(2)
    expect(await executor.capacity()).toBe(4)
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, seed) => executor.run(`t${seed}`, job(seed))),
    )
    expect(new Set(outcomes.map((each) => each?.device))).toEqual(new Set(['own', 'other']))
    expect([...own.taken, ...other.taken].sort()).toEqual(Array.from({ length: 8 }, (_, i) => `t${i}`))
  })

  it('lets another try what failed on one, and calls it failed in the end', async () => {
    let calls = 0
    const flaky = pool(async () => (++calls === 1 ? FAILED : outcome('own')))
    const executor = await search(flaky)
    expect(await executor.run('a', job(1))).toMatchObject({ state: 'finished' })
    expect(flaky.taken).toEqual(['a', 'a'])
    const hopeless = pool(async () => FAILED)
    await executor.close()
    closing.pop()
    const again = await search(hopeless)
    expect(await again.run('b', job(1))).toEqual(FAILED)
    expect(hopeless.taken).toEqual(['b', 'b', 'b'])
  })

  it('still knows the result of a trial whose search was killed', async () => {
    const own = pool(async () => outcome('own'))
    const first = await search(own)
    await first.run('a', job(1))
    const second = await search(own)
    expect(await second.run('a', job(1))).toMatchObject({ device: 'own' })
    expect(own.taken).toEqual(['a'])
  })

  it('takes back what nobody has begun, and lets the rest come to its end', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const own = pool(() => held.then(() => outcome('own')))
    const executor = await search(own)
    const running = executor.run('a', job(1))
    const waiting = executor.run('b', job(2))
    while (own.taken.length === 0) await soon(10)
    await executor.withdraw()
    expect(await waiting).toBeUndefined()
    release()
    expect(await running).toMatchObject({ device: 'own' })
    expect(own.taken).toEqual(['a'])
  })

  it('says that a machine cannot work at all', async () => {
    const executor = await search(pool(() => Promise.reject(new Error('no data'))))
    await expect(executor.run('a', job(1))).rejects.toThrow('no data')
  })
})
