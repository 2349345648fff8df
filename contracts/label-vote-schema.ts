import { z } from 'zod'
import { LabelSchema } from './label-schema.ts'
import { VOTE_REASONS } from './label-votes.ts'

/** The body of `POST /api/items/<item>/label-votes`. */
export const LabelVoteSchema = z.strictObject({ choice: LabelSchema, reason: z.enum(VOTE_REASONS) })
