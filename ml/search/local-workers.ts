import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Failure } from '../failure.ts'
import { FAILED, type TrialJob, type TrialOutcome, TrialOutcomeSchema } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

export const TRIAL_PROCESS = new URL('trial-process.ts', import.meta.url)

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** How often a trial is begun whose process ends without an answer. */
const ATTEMPTS = 2

/** A process that has its data and waits for trials. Rejects with a Failure where it ends before. */
const start = (entry: URL): { child: ChildProcess; ready: Promise<void> } => {
  const child = fork(fileURLToPath(entry), [], {
    execArgv: ['--import', TSX],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', () => reject(new Failure('A worker process ended before its first trial')))
  })
  return { child, ready }
}

/** Gives the child a job. Undefined where it ends without an answer. */
const ask = (child: ChildProcess, job: TrialJob): Promise<TrialOutcome | undefined> =>
  new Promise((resolve) => {
    const settle = (outcome: TrialOutcome | undefined) => {
      child.off('message', answered)
      child.off('exit', ended)
      resolve(outcome)
    }
    const answered = (message: unknown) => settle(TrialOutcomeSchema.parse(message))
    const ended = () => settle(undefined)
    if (child.exitCode !== null || child.signalCode !== null) return resolve(undefined)
    child.on('message', answered)
    child.on('exit', ended)
    child.send(job)
  })

/**
 * `count` processes of this machine, each with one model at a time on the wasm backend: TensorFlow.js computes on one
 * thread, and tsx does not carry into worker threads. They start with the first trials and live until `close`. A process
 * that dies is replaced and its trial begun once more; dying twice of it makes the trial `failed`. `run` rejects with a Failure
 * where a process cannot even start.
 */
export const localWorkers = (count: number, entry: URL = TRIAL_PROCESS): TrialExecutor => {
  const idle: ChildProcess[] = []
  const busy = new Set<ChildProcess>()
  let closed = false
  const attempt = async (job: TrialJob) => {
    let child = idle.pop()
    if (child) busy.add(child)
    else {
      const started = start(entry)
      child = started.child
      busy.add(child)
      try {
        await started.ready
      } catch (error) {
        busy.delete(child)
        if (closed) return undefined
        throw error
      }
    }
    const outcome = await ask(child, job)
    busy.delete(child)
    if (outcome) idle.push(child)
    return outcome
  }
  return {
    capacity: async () => count,
    workers: async () => count,
    run: async (_, job) => {
      if (busy.size >= count) throw new Error(`More than ${count} trials at a time`)
      for (let left = ATTEMPTS; left > 0 && !closed; left--) {
        const outcome = await attempt(job)
        if (outcome) return outcome
      }
      return closed ? undefined : FAILED
    },
    withdraw: async () => {},
    close: async () => {
      closed = true
      for (const child of [...idle, ...busy]) child.kill('SIGKILL')
    },
  }
}
