import { z } from 'zod'
import { ModelIdSchema } from './content-pack.ts'
import { SEARCH_AXES, SEARCH_AXIS_NAMES } from './search-axes.ts'

/** One combination of the grid. */
export const TrialSettingSchema = z.object({
  optimizer: z.literal(SEARCH_AXES.optimizer),
  learningRate: z.literal(SEARCH_AXES.learningRate),
  activation: z.literal(SEARCH_AXES.activation),
  units: z.literal(SEARCH_AXES.units),
  initializer: z.literal(SEARCH_AXES.initializer),
  dropout: z.literal(SEARCH_AXES.dropout),
  pool: z.literal(SEARCH_AXES.pool),
  batch: z.literal(SEARCH_AXES.batch),
  epochs: z.literal(SEARCH_AXES.epochs),
})
export type TrialSetting = z.infer<typeof TrialSettingSchema>

/** What one trial of a rung may spend: so many passes over so many training items. */
export const SearchRungSchema = z.object({
  items: z.number().int().positive(),
  /** A trial makes this many passes, or as many as its own setting says where those are fewer. */
  epochs: z.number().int().positive(),
  /** Validation items that its accuracy is measured on, the same ones for every trial of the rung. */
  validationItems: z.number().int().positive(),
})
export type SearchRung = z.infer<typeof SearchRungSchema>

/**
 * `finished`: trained to its end · `diverged`: loss or weights stopped being numbers, and the accuracy is that of the
 * moment · `invalid`: the setting describes no classifier of ten classes, nothing was trained · `failed`: its
 * process ended without an answer, more than once.
 */
export const TRIAL_STATES = ['finished', 'diverged', 'invalid', 'failed'] as const

const RateSchema = z.number().min(0).max(1)

export const SearchTrialSchema = z.object({
  setting: TrialSettingSchema,
  /** Position in `rungs`. */
  rung: z.number().int().nonnegative(),
  state: z.enum(TRIAL_STATES),
  /** Null for an invalid or failed trial. */
  validationAccuracy: RateSchema.nullable(),
  /** Mean training loss of the last pass; null also where it stopped being a number. */
  loss: z.number().nullable(),
  seconds: z.number().nonnegative(),
})
export type SearchTrial = z.infer<typeof SearchTrialSchema>

export const ValueEffectSchema = z.object({
  value: z.union([z.string(), z.number()]),
  /** Trials of the first rung with this value and an accuracy. */
  count: z.number().int().nonnegative(),
  /** Those with this value but none: invalid or failed. */
  without: z.number().int().nonnegative(),
  /** Of the validation accuracy; null where count is 0. */
  median: RateSchema.nullable(),
  /** First and third quartile. */
  quartiles: z.tuple([RateSchema, RateSchema]).nullable(),
})

export const AxisEffectSchema = z.object({
  axis: z.enum(SEARCH_AXIS_NAMES),
  /**
   * False where the first rung cannot tell the axis' values apart, whatever their medians say: it ends before the
   * smallest number of epochs.
   */
  told: z.boolean(),
  values: z.array(ValueEffectSchema).min(1),
})
export type AxisEffect = z.infer<typeof AxisEffectSchema>

/** `content/search.json`: a search of the grid by successive halving. */
export const SearchSchema = z
  .object({
    recipe: ModelIdSchema,
    gridSize: z.number().int().positive(),
    seed: z.number().int(),
    startedAt: z.iso.datetime(),
    /** Minutes allowed, over all the times that the search was taken up. */
    budgetMinutes: z.number().positive(),
    /** False where the budget ended before the last rung did. */
    complete: z.boolean(),
    backend: z.string().min(1),
    /** The processors that worked, as they name themselves. */
    devices: z.array(z.string().min(1)),
    gitRevision: z.string().min(1),
    /** SHA-256 over the four dataset files in their published order. */
    dataHash: z.string().regex(/^[0-9a-f]{64}$/),
    rungs: z.array(SearchRungSchema).min(1),
    /** By rung, and within a rung in the order in which the settings were drawn. */
    trials: z.array(SearchTrialSchema),
    /** The most accurate finished trial of the highest rung reached; null where none finished. */
    best: SearchTrialSchema.nullable(),
    /** One entry an axis, in the grid's order; medians are over the first rung, where every setting had the same chance. */
    effects: z.array(AxisEffectSchema),
  })
  .refine(({ rungs, trials }) => trials.every(({ rung }) => rung < rungs.length), {
    error: 'a trial names a rung that is not there',
  })
export type Search = z.infer<typeof SearchSchema>
