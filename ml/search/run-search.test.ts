import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { localWorkers } from './local-workers.ts'
import { runSearch, type SearchOptions } from './run-search.ts'
import { openRecord, readSearch } from './search-record.ts'
import { summariseSearch } from './summarise-search.ts'
import { exampleHeader } from './testing/example-header.ts'
import type { TrialJob, TrialOutcome } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

/** An accuracy that only depends on the trial, as a real one does. */
const made = (job: TrialJob): TrialOutcome => ({
  state: 'finished',
  validationAccuracy: ((job.seed >>> 0) % 1_000) / 1_000,
  loss: 1,
  seconds: 1,
  device: 'a processor',
})

describe('a search', () => {
  let folder: string
  let path: string
  let clockMs: number
  let names: string[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catwalk-search-'))
    path = join(folder, 'record.jsonl')
    clockMs = 0
    names = []
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Every trial takes a second of the clock, three on the second rung. */
  const executor = (changes: Partial<TrialExecutor> = {}): TrialExecutor => ({
    capacity: async () => 1,
    workers: async () => 1,
    run: async (name, job) => {
      names.push(name)
      clockMs += job.spend.epochs * 1_000
      return made(job)
    },
    withdraw: async () => {},
    close: async () => {},
    ...changes,
  })

  const search = async (changes: Partial<SearchOptions> = {}, header = exampleHeader()) => {
    const record = openRecord(path, header)
    try {
      return await runSearch({
        record,
        executor: executor(),
        budgetMinutes: 1,
        signal: new AbortController().signal,
        now: () => clockMs,
        report: () => {},
        planned: () => {},
        ...changes,
      })
    } finally {
      record.close()
    }
  }

  it('measures the pace, plans what fits into the budget, and runs all of it', async () => {
    expect(await search()).toBe('complete')
    const { plan, trials } = readSearch(path)
    expect(plan?.rungCount).toBe(2)
    expect(clockMs).toBeLessThanOrEqual(60_000)
    expect(clockMs).toBeGreaterThan(35_000)
    const ran = trials.filter(({ state }) => state !== 'invalid')
    expect(ran.filter(({ rung }) => rung === 0)).toHaveLength(plan!.first)
    expect(ran.filter(({ rung }) => rung === 1)).toHaveLength(Math.floor(plan!.first / 3))
    // The third that went on are the most accurate third.
    const byAccuracy = ran.filter(({ rung }) => rung === 0).map((trial) => trial.validationAccuracy!)
    const bar = byAccuracy.sort((a, b) => b - a)[Math.floor(plan!.first / 3) - 1]!
    const up = new Set(ran.filter(({ rung }) => rung === 1).map(({ index }) => index))
    for (const { index, rung, validationAccuracy } of ran) {
      if (rung === 0 && up.has(index)) expect(validationAccuracy).toBeGreaterThanOrEqual(bar)
    }
  })

  it('lets the first rung grow where the pace was better than measured', async () => {
    const plans: number[] = []
    const faster = executor({
      run: async (_, job) => {
        const seconds = ++trialsRun <= 8 ? 3 : 1
        clockMs += seconds * job.spend.epochs * 1_000
        return { ...made(job), seconds: seconds * job.spend.epochs }
      },
    })
    let trialsRun = 0
    const end = await search({
      executor: faster,
      budgetMinutes: 2,
      planned: ({ first }) => plans.push(first),
    })
    expect(end).toBe('complete')
    expect(plans.length).toBeGreaterThan(1)
    expect(plans).toEqual([...plans].sort((a, b) => a - b))
    const { plan, trials } = readSearch(path)
    expect(plan!.first).toBe(plans.at(-1))
    expect(trials.filter(({ rung }) => rung === 1)).toHaveLength(Math.floor(plan!.first / 3))
    expect(clockMs).toBeGreaterThan(90_000)
    expect(clockMs).toBeLessThanOrEqual(120_000)
  })

  it('reports what it draws but cannot train', async () => {
    await search()
    const invalid = readSearch(path).trials.filter(({ state }) => state === 'invalid')
    expect(invalid.length).toBeGreaterThan(5)
    expect(summariseSearch(readSearch(path)).effects[3]!.values[1]).toMatchObject({
      value: 5,
      count: 0,
      without: invalid.length,
    })
  })

  it('stops when the time is up, and goes on from there as if it had not', async () => {
    expect(await search({ budgetMinutes: 5 / 60 })).toBe('budget')
    expect(names).toHaveLength(5)
    expect(readSearch(path).plan).toBeNull()
    appendFileSync(path, '{"kind":"trial","ind')

    // Slower than the pace that was measured, so that the plan does not fit.
    const slow = executor({
      run: async (name, job) => {
        names.push(name)
        clockMs += names.length <= 8 ? 1_000 : 5_000
        return made(job)
      },
    })
    expect(await search({ executor: slow, budgetMinutes: 0.5 })).toBe('budget')
    const { plan, trials } = readSearch(path)
    expect(plan!.first).toBeGreaterThan(8)

    expect(await search()).toBe('complete')
    const whole = readSearch(path)
    expect(whole.budgetMinutes).toBeCloseTo(5 / 60 + 0.5 + 1, 9)
    expect(whole.trials.slice(0, trials.length)).toEqual(trials)
    expect(new Set(names).size).toBe(names.length)

    expect(await search()).toBe('complete')
    expect(readSearch(path)).toEqual(whole)
  })

  it('plans for the trials that run at the same time, and gives no more than there is room for', async () => {
    let running = 0
    let most = 0
    const wide = executor({
      capacity: async () => 4,
      workers: async () => 4,
      run: async (_, job) => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 1))
        running--
        clockMs += job.spend.epochs * 250
        return made(job)
      },
    })
    expect(await search({ executor: wide })).toBe('complete')
    expect(most).toBe(4)
    expect(readSearch(path).plan!.first).toBeGreaterThan(60)
  })

  it('withdraws what waits in a queue as soon as the time is up', async () => {
    const calls: string[] = []
    const queue = executor({
      capacity: async () => 2,
      run: (name) =>
        new Promise((resolve) => {
          names.push(name)
          withdrawn.push(() => resolve(undefined))
          begunAt = performance.now()
        }),
      withdraw: async () => {
        calls.push('withdraw')
        for (const end of withdrawn.splice(0)) end()
      },
    })
    const withdrawn: (() => void)[] = []
    // The clock stands until both trials have begun, however slow the machine.
    let begunAt = 0
    const now = () => (names.length < 2 ? 0 : performance.now() - begunAt)
    const end = await search({ executor: queue, budgetMinutes: 0.1 / 60, now })
    expect(end).toBe('budget')
    expect(calls).toEqual(['withdraw'])
    expect(names).toHaveLength(2)
    expect(readSearch(path).trials).toEqual([])
  })

  it('ends at once when interrupted', async () => {
    const stop = new AbortController()
    const hanging = executor({ run: () => new Promise(() => setTimeout(() => stop.abort(), 10)) })
    expect(await search({ executor: hanging, signal: stop.signal })).toBe('interrupted')
    expect(readSearch(path).trials).toEqual([])
  })

  it('fails where no trial can be run, without a word about the settings', async () => {
    const broken = executor({ run: () => Promise.reject(new Failure('no worker')) })
    await expect(search({ executor: broken })).rejects.toThrow('no worker')
    expect(readSearch(path).trials).toEqual([])
    const failed = executor({ run: async (_, job) => ({ ...made(job), state: 'failed' as const }) })
    await expect(search({ executor: failed })).rejects.toThrow('None of the first 8 trials came to an end')
  })

  it('really trains: two rungs of small trials in two processes', async () => {
    const entry = new URL('testing/example-trial-process.ts', import.meta.url)
    const workers = localWorkers(2, entry)
    const reported: number[] = []
    try {
      const record = openRecord(path, exampleHeader({ seed: 53 }))
      // The plan is given, as by an earlier part: four trials, of which the best goes on. On a clock that stands still
      // there is never time for more, and never too little.
      record.append({ kind: 'plan', first: 4, rungCount: 2 })
      record.close()
      const end = await search(
        { executor: workers, budgetMinutes: 0.001, report: ({ done }) => reported.push(done) },
        exampleHeader({ seed: 53 }),
      )
      expect(end).toBe('complete')
    } finally {
      await workers.close()
    }
    const summary = summariseSearch(readSearch(path))
    expect(summary.complete).toBe(true)
    const ran = summary.trials.filter(({ state }) => state !== 'invalid')
    expect(ran.map(({ rung }) => rung)).toEqual([0, 0, 0, 0, 1])
    expect(reported.at(-1)).toBe(5)
    const accuracies = ran.slice(0, 4).map((trial) => trial.validationAccuracy!)
    const climber = JSON.stringify(summary.best!.setting)
    const climbed = ran.find(({ setting, rung }) => rung === 0 && JSON.stringify(setting) === climber)
    expect(climbed!.validationAccuracy).toBe(Math.max(...accuracies))
    expect(summary.best!.rung).toBe(1)
  }, 180_000)
})
