import { z } from 'zod'
import { CLASS_COUNT } from './labels.ts'
import { PACK_FORMAT, PACK_ITEM_COUNT, TRAININGS } from './pack-constants.ts'

/** A recipe's id; a model that plays is called after its recipe. */
export const ModelIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/)
export type ModelId = z.infer<typeof ModelIdSchema>

export const TrainingKindSchema = z.enum(TRAININGS)
export type TrainingKind = z.infer<typeof TrainingKindSchema>

const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
const RateSchema = z.number().min(0).max(1)
/** Null where the figure is undefined: precision of a class never predicted, recall of one without support. */
const UndefinableRateSchema = RateSchema.nullable()

/** Rows are labels, columns predictions. */
export const ConfusionMatrixSchema = z
  .array(z.array(z.number().int().nonnegative()).length(CLASS_COUNT))
  .length(CLASS_COUNT)
export type ConfusionMatrix = z.infer<typeof ConfusionMatrixSchema>

export const ClassReportSchema = z.object({
  precision: UndefinableRateSchema,
  recall: UndefinableRateSchema,
  f1: UndefinableRateSchema,
  support: z.number().int().nonnegative(),
})
export type ClassReport = z.infer<typeof ClassReportSchema>

export const CalibrationBinSchema = z.object({
  /** Lower edge of the confidence bin; the upper one is the next bin's lower edge or 1. */
  from: RateSchema,
  count: z.number().int().nonnegative(),
  meanConfidence: UndefinableRateSchema,
  accuracy: UndefinableRateSchema,
})

export const MetricsSchema = z.object({
  accuracy: RateSchema,
  /** Wilson score interval at 95 %. */
  accuracyInterval: z.tuple([RateSchema, RateSchema]),
  perClass: z.array(ClassReportSchema).length(CLASS_COUNT),
  macro: ClassReportSchema,
  weighted: ClassReportSchema,
  confusion: ConfusionMatrixSchema,
  /** Mean negative natural log-likelihood of the label. */
  logLoss: z.number().nonnegative(),
  logLossCalibrated: z.number().nonnegative(),
  /** Mean over the items of Σ(p − y)² over the ten classes, 0 … 2. */
  brier: z.number().min(0).max(2),
  brierCalibrated: z.number().min(0).max(2),
  /** Expected calibration error over 15 equal-width bins. */
  ece: RateSchema,
  eceCalibrated: RateSchema,
  calibrationBins: z.array(CalibrationBinSchema),
})
export type Metrics = z.infer<typeof MetricsSchema>

export const EpochSchema = z.object({
  epoch: z.number().int().positive(),
  loss: z.number(),
  accuracy: RateSchema,
  validationLoss: z.number(),
  validationAccuracy: RateSchema,
  seconds: z.number().nonnegative(),
})
export type Epoch = z.infer<typeof EpochSchema>

export const TrainingSchema = z.object({
  runId: z.string().min(1),
  kind: TrainingKindSchema,
  backend: z.string().min(1),
  /** The processor or graphics device that did the work, as it names itself. */
  device: z.string().min(1),
  /** The graphics device's driver, as it names itself; null on a processor. */
  driver: z.string().min(1).nullable().default(null),
  seed: z.number().int(),
  epochs: z.number().int().positive(),
  batchSize: z.number().int().positive(),
  optimizer: z.string().min(1),
  trainItems: z.number().int().positive(),
  validationItems: z.number().int().positive(),
  /** How images were changed by chance, anew in every epoch; null where they were not. */
  augment: z
    .object({ mirror: z.boolean(), shiftPx: z.number().int().nonnegative() })
    .nullable()
    .default(null),
  /** Augmented copies of each image, the same in every epoch, of a recipe that reads a backbone's features. */
  augmentedCopies: z.number().int().nonnegative().default(0),
  /** Whose answers the training images were learned from, besides the labels. */
  teachers: z.array(ModelIdSchema).default([]),
  /** The teachers' share of what was aimed at; the label has the rest. */
  teacherShare: RateSchema.default(0),
  /** Workers that shared every batch. */
  workers: z.number().int().positive().default(1),
  history: z.array(EpochSchema).min(1),
  /** As it ran there and then, beside whatever else ran; a frozen backbone's features are computed before and not in it. */
  secondsPerEpoch: z.number().nonnegative(),
  /** SHA-256 over the four dataset files in their published order. */
  dataHash: Sha256Schema,
  gitRevision: z.string().min(1),
  startedAt: z.iso.datetime(),
  /** Decisions the recipe made on the validation split, in sentences. */
  notes: z.array(z.string()),
})
export type Training = z.infer<typeof TrainingSchema>

export const LayerSchema = z.object({
  name: z.string(),
  kind: z.string(),
  outputShape: z.array(z.number().int().positive()),
  parameters: z.number().int().nonnegative(),
})

/** A trained model and its figures on the test split. */
export const TrainedSchema = z.object({
  training: TrainingSchema,
  /** The epoch whose weights these are. */
  epoch: z.number().int().positive(),
  validationAccuracy: RateSchema,
  /** Softmax temperature fitted on the validation split; probabilities in the pack are before it. */
  temperature: z.number().positive(),
  metrics: MetricsSchema,
  /** The weights in `ml/models/<recipe>/<kind>/`, TensorFlow.js layers format, float16. */
  weights: z.object({ bytes: z.number().int().positive(), sha256: Sha256Schema }),
})
export type Trained = z.infer<typeof TrainedSchema>

/** One of several house runs that differ in the seed alone. */
export const SeedRunSchema = z.object({
  runId: z.string().min(1),
  seed: z.number().int(),
  validationAccuracy: RateSchema,
  accuracy: RateSchema,
  /** Null of a run that was packed before this was kept. */
  ranOn: TrainingSchema.pick({
    backend: true,
    device: true,
    driver: true,
    workers: true,
    secondsPerEpoch: true,
    gitRevision: true,
  })
    .nullable()
    .default(null),
})

export const ModelSummarySchema = z.object({
  recipe: ModelIdSchema,
  name: z.string().min(1),
  /** Where space is short. */
  short: z.string().min(1).max(12),
  family: z.string().min(1),
  parameters: z.number().int().positive(),
  trainable: z.number().int().positive(),
  layers: z.array(LayerSchema).min(1),
  house: TrainedSchema,
  /** Null where the recipe is not the deck's. */
  asPublished: TrainedSchema.nullable(),
  /** By seed; the first is the one in `house`. */
  seeds: z.array(SeedRunSchema).min(1),
  /** The source deck's own result, for comparison; null where the recipe is not the deck's. */
  published: z.object({ accuracy: RateSchema, macroF1: RateSchema.nullable(), note: z.string() }).nullable(),
})
export type ModelSummary = z.infer<typeof ModelSummarySchema>

/** `content/models.json`: every recipe of the pack, in the order in which they are listed everywhere. */
export const ModelSummariesSchema = z
  .array(ModelSummarySchema)
  .min(1)
  .refine((all) => new Set(all.map((m) => m.recipe)).size === all.length, {
    error: 'models.json holds a recipe twice',
  })

/**
 * `content/manifest.json`. Beside it lie:
 * - `images.bin.gz`: PACK_ITEM_COUNT × 784 grey values, uint8, as in the dataset (0 = background)
 * - `labels.bin`: PACK_ITEM_COUNT labels, uint8
 * - `predictions/<recipe>.probabilities.bin.gz`: of its house training, PACK_ITEM_COUNT × 10, uint8, each round(255·√p)
 * - `predictions/<recipe>.top1.bin`: PACK_ITEM_COUNT labels, uint8 (quantising would flip some)
 * - `models.json`: ModelSummariesSchema; `analysis.json`: AnalysisSchema; `items.bin.gz`: an ItemTable of PACK_ITEM_COUNT items
 * - `typical.json`: TypicalItemsSchema
 * - `nearest.bin.gz`: the training images that are nearest to an item, and their labels (contracts/nearest-images.ts); may be lacking
 * - `heat/<recipe>.bin.gz`: of a recipe that plays, PACK_ITEM_COUNT heat maps (contracts/heat-map.ts) of its top answers, HEAT_BYTES each;
 *   only where one could be made
 * - `browser.json`: BrowserPackSchema, and the files under `browser/` that it names; only where they were built
 * - `transfer.json`: TransferSchema, `search.json`: SearchSchema, `pace.json`: PaceSchema, each only where it was run
 */
export const ManifestSchema = z.object({
  format: z.literal(PACK_FORMAT),
  builtAt: z.iso.datetime(),
  itemCount: z.literal(PACK_ITEM_COUNT),
  dataset: z.object({
    name: z.string(),
    source: z.url(),
    license: z.string(),
    copyright: z.string(),
    split: z.literal('test'),
  }),
  /** The recipes that play, in the order in which they are listed everywhere. */
  models: z.array(ModelIdSchema).min(1),
  files: z
    .array(z.object({ path: z.string().min(1), bytes: z.number().int().nonnegative(), sha256: Sha256Schema }))
    .min(1),
})
export type Manifest = z.infer<typeof ManifestSchema>
