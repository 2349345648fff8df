import { z } from 'zod'
import { SearchRungSchema, TRIAL_STATES, TrialSettingSchema } from '../../contracts/search.ts'

/** All that a worker needs to run a trial, on this machine or another. */
export const TrialJobSchema = z.object({
  setting: TrialSettingSchema,
  spend: SearchRungSchema,
  /** Of the initial weights, the order of the items and the dropout masks. */
  seed: z.number().int(),
})
export type TrialJob = z.infer<typeof TrialJobSchema>

export const TrialOutcomeSchema = z.object({
  state: z.enum(TRIAL_STATES),
  validationAccuracy: z.number().min(0).max(1).nullable(),
  loss: z.number().nullable(),
  seconds: z.number().nonnegative(),
  /** The processor that did the work; empty where none did. */
  device: z.string(),
})
export type TrialOutcome = z.infer<typeof TrialOutcomeSchema>

/** Of a trial whose process ended without an answer. */
export const FAILED: TrialOutcome = {
  state: 'failed',
  validationAccuracy: null,
  loss: null,
  seconds: 0,
  device: '',
}

/** A trial's place in a search: which combination of the grid, and on which rung. */
export interface TrialPlace {
  index: number
  rung: number
}

export const placeKey = ({ index, rung }: TrialPlace): string => `${rung}-${index}`
