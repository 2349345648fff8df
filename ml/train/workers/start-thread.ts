import { Worker } from 'node:worker_threads'
import { Failure } from '../../failure.ts'
import type { Answer, Order, WorkerData } from './message.ts'

/** A worker thread as its leader sees it. */
export interface Thread {
  /** Gives one order, the one before having been answered. Rejects with a Failure where the thread ends instead of answering. */
  ask: (order: Order) => Promise<Answer>
  close: () => Promise<void>
}

export const GRADIENT_WORKER = new URL('worker.mjs', import.meta.url)

/** A thread that has its backend and waits for orders. */
export const startThread = async (data: WorkerData, entry: URL): Promise<Thread> => {
  const worker = new Worker(entry, { workerData: data, execArgv: [] })
  let waiting: { resolve: (answer: Answer) => void; reject: (failure: Failure) => void } | undefined
  let ended: Failure | undefined
  const end = (reason: string) => {
    // An error comes first and says more than the exit after it.
    ended ??= new Failure(`A training worker ended: ${reason}`)
    waiting?.reject(ended)
    waiting = undefined
  }
  worker.on('message', (answer: Answer) => {
    waiting?.resolve(answer)
    waiting = undefined
  })
  worker.on('error', (error) => end(String(error instanceof Error ? error.message : error)))
  worker.on('exit', (code) => end(`exit code ${code}`))
  const next = () =>
    new Promise<Answer>((resolve, reject) => {
      if (ended) reject(ended)
      else waiting = { resolve, reject }
    })
  await next()
  return {
    ask: (order) => {
      worker.postMessage(order)
      return next()
    },
    close: () => worker.terminate().then(() => {}),
  }
}
