import { afterEach, describe, expect, it } from 'vitest'
import { settingAt } from './grid.ts'
import { localWorkers } from './local-workers.ts'
import type { TrialJob } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

const EXAMPLE = new URL('testing/example-trial-process.ts', import.meta.url)
const DYING = new URL('testing/dying-trial-process.ts', import.meta.url)

const BROKEN = new URL('testing/broken-trial-process.ts', import.meta.url)

const job: TrialJob = {
  setting: { ...settingAt(0), pool: 4, batch: 50 },
  spend: { items: 100, epochs: 1, validationItems: 100 },
  seed: 3,
}

describe('the workers of this machine', () => {
  let workers: TrialExecutor
  afterEach(() => workers.close())

  it('run trials side by side, with the same outcome whichever process ran them', async () => {
    workers = localWorkers(2, EXAMPLE)
    const [one, other] = await Promise.all([workers.run('a', job), workers.run('b', job)])
    expect(one).toMatchObject({ state: 'finished', validationAccuracy: expect.any(Number) })
    expect(other).toMatchObject({ validationAccuracy: one!.validationAccuracy, loss: one!.loss })
    // A process is used again: starting one takes longer than this trial.
    expect(await workers.run('c', job)).toMatchObject({ loss: one!.loss })
  })

  it('call a trial failed that its process died of twice', async () => {
    workers = localWorkers(1, DYING)
    expect(await workers.run('a', job)).toMatchObject({ state: 'failed', validationAccuracy: null })
  })

  it('say that they cannot start, which is no fault of the trial', async () => {
    workers = localWorkers(1, BROKEN)
    await expect(workers.run('a', job)).rejects.toThrow('A worker process ended before its first trial')
  })

  it('end at once when closed, without an outcome', async () => {
    workers = localWorkers(1, EXAMPLE)
    const running = workers.run('a', { ...job, spend: { items: 200, epochs: 10, validationItems: 100 } })
    setTimeout(() => workers.close(), 300)
    expect(await running).toBeUndefined()
  })
})
