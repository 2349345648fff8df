import type { Epoch, Metrics, ModelSummary, Trained } from '../../../contracts/index.ts'

/** A history of the losses given, each `[training, validation]`; an epoch takes 2 s. */
export const historyOf = (losses: readonly (readonly [number, number])[]): Epoch[] =>
  losses.map(([loss, validationLoss], i) => ({
    epoch: i + 1,
    loss,
    validationLoss,
    accuracy: 1 - loss,
    validationAccuracy: 1 - validationLoss,
    seconds: 2,
  }))

const report = (f1: number | null) => ({ precision: f1, recall: f1, f1, support: 1000 })

export const metricsOf = (changes: Partial<Metrics> = {}): Metrics => ({
  accuracy: 0.9,
  accuracyInterval: [0.894, 0.906],
  perClass: Array.from({ length: 10 }, () => report(0.9)),
  macro: report(0.9),
  weighted: { ...report(0.9), support: 10_000 },
  confusion: Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (_, j) => (i === j ? 1000 : 0))),
  logLoss: 0.3,
  logLossCalibrated: 0.29,
  brier: 0.15,
  brierCalibrated: 0.148,
  ece: 0.04,
  eceCalibrated: 0.01,
  calibrationBins: [],
  ...changes,
})

const LOSSES = [
  [0.6, 0.5],
  [0.4, 0.4],
] as const

export const trainedOf = ({
  training,
  ...changes
}: Partial<Omit<Trained, 'training'>> & { training?: Partial<Trained['training']> } = {}): Trained => ({
  training: {
    runId: 'run',
    kind: 'house',
    backend: 'wasm',
    device: 'a processor',
    driver: null,
    seed: 1,
    epochs: 2,
    batchSize: 256,
    optimizer: 'Adam',
    trainItems: 48_000,
    validationItems: 12_000,
    augment: null,
    augmentedCopies: 0,
    teachers: [],
    teacherShare: 0,
    workers: 1,
    history: historyOf(LOSSES),
    secondsPerEpoch: 30,
    dataHash: '0'.repeat(64),
    gitRevision: 'revision',
    startedAt: '2026-01-01T00:00:00.000Z',
    notes: [],
    ...training,
  },
  epoch: 2,
  validationAccuracy: 0.6,
  temperature: 1.2,
  metrics: metricsOf(),
  weights: { bytes: 1, sha256: '0'.repeat(64) },
  ...changes,
})

/** A run an accuracy, with the seeds 1, 2, … */
export const seedsOf = (accuracies: readonly number[]): ModelSummary['seeds'] =>
  accuracies.map((accuracy, i) => ({
    runId: `run ${i + 1}`,
    seed: i + 1,
    validationAccuracy: 0.9,
    accuracy,
    ranOn: null,
  }))

export const layerOf = (kind: string, parameters = 0) => ({
  name: `${kind.toLowerCase()}_1`,
  kind,
  outputShape: [10],
  parameters,
})

export const modelOf = (changes: Partial<ModelSummary> = {}): ModelSummary => ({
  recipe: 'one',
  name: 'One',
  short: 'One',
  family: 'Family',
  parameters: 200_000,
  trainable: 200_000,
  layers: [layerOf('Conv2D', 1), layerOf('Dense', 2)],
  house: trainedOf(),
  asPublished: null,
  seeds: [{ runId: 'run', seed: 1, validationAccuracy: 0.6, accuracy: 0.9, ranOn: null }],
  published: null,
  ...changes,
})
