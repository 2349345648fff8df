import { availableParallelism } from 'node:os'
import type { BackendName } from '../../backends/backend.ts'
import { Failure } from '../../failure.ts'

/** More only take turns; twice the cores leaves room to try. */
const WORKERS_PER_CORE = 2

/** Refuses a number of workers that this machine cannot use, or a backend that more than one worker does not help. */
export const assertWorkers = (count: number, backend: BackendName, cores = availableParallelism()): void => {
  if (count > WORKERS_PER_CORE * cores) {
    throw new Failure(
      `--workers must be at most ${WORKERS_PER_CORE * cores}, twice the cores of this machine`,
    )
  }
  if (count > 1 && backend !== 'wasm' && backend !== 'cpu') {
    throw new Failure(`--workers needs --backend wasm or cpu; ${backend} has threads or a device of its own`)
  }
}
