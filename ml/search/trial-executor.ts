import type { TrialJob, TrialOutcome } from './trial.ts'

/** Something that runs trials: the processes of this machine, or a queue that many machines take from. */
export interface TrialExecutor {
  /** How many trials it can be given at a time; may change while machines come and go. */
  capacity: () => Promise<number>
  /** Of these, how many run at the same time. */
  workers: () => Promise<number>
  /**
   * Runs a trial. `name` is the same for the same trial of the same search, so that one that a queue still knows is not run
   * again. Undefined where `withdraw` came before its start, or `close` before its end. What a
   * trial does, dying included, is an outcome; rejects where nothing can be run at all.
   */
  run: (name: string, job: TrialJob) => Promise<TrialOutcome | undefined>
  /** Takes back what has not been started. */
  withdraw: () => Promise<void>
  /** Ends at once; what is in hand is lost. */
  close: () => Promise<void>
}
