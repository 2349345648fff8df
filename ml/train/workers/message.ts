import type { BackendName } from '../../backends/backend.ts'
import type { StepFigures } from '../batch-gradient.ts'

/** What a worker knows from its start. */
export interface WorkerData {
  backend: BackendName
  /** Of its dropout masks. */
  seed: number
}

/** Memory that one worker and the thread that leads share; whoever was sent a message last may write. */
export interface Exchange {
  /** The weights to compute with, written by the leader; all workers read the same memory. */
  weights: Float32Array
  /** The worker's share of a batch. */
  rows: Float32Array
  classes: Uint8Array
  targets: Float32Array
  /** What the share adds to the batch's mean gradient, written by the worker. */
  gradient: Float32Array
}

/** To a worker. */
export type Order =
  /** A model's topology as JSON and the memory for its steps. Answered with `ready`. */
  | { kind: 'meet'; topology: string; exchange: Exchange }
  /** Compute the gradient of the `size` rows in the exchange, a share of a batch of `items`. Answered with its figures. */
  | { kind: 'compute'; size: number; items: number }

/** From a worker: one for its start and one for each order. */
export type Answer = 'ready' | StepFigures
