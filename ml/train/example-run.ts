import type { ModelId } from '../../contracts/content-pack.ts'
import type { RunRecord } from './run-record.ts'

/** A run's record for tests, all of it valid. */
export const exampleRun = (recipe: ModelId, runId: string, validationAccuracy: number): RunRecord => ({
  recipe,
  state: 'finished',
  epoch: 1,
  validationAccuracy,
  temperature: 1.25,
  training: {
    runId,
    kind: 'house',
    backend: 'cpu',
    device: 'a processor, 2 cores',
    driver: null,
    seed: 1,
    epochs: 1,
    batchSize: 128,
    optimizer: 'Adam',
    trainItems: 80,
    validationItems: 20,
    augment: null,
    augmentedCopies: 0,
    teachers: [],
    teacherShare: 0,
    workers: 1,
    history: [
      {
        epoch: 1,
        loss: 1,
        accuracy: 0.5,
        validationLoss: 1,
        validationAccuracy,
        seconds: 1,
      },
    ],
    secondsPerEpoch: 1,
    dataHash: '0'.repeat(64),
    gitRevision: 'none',
    startedAt: '2022-02-21T10:00:00.000Z',
    notes: [],
  },
})
