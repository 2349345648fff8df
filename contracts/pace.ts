import { z } from 'zod'
import { ModelIdSchema } from './content-pack.ts'

const SecondsSchema = z.number().positive()
/** Between these lie the middle half of the turns, the shorter first. */
const QuartilesSchema = z.tuple([SecondsSchema, SecondsSchema])

/** How fast a recipe's house training goes: medians over the turns. */
export const RecipePaceSchema = z.object({
  recipe: ModelIdSchema,
  batchSize: z.number().int().positive(),
  /** Of training alone, without validation; of a ResNet its head's. */
  imagesPerSecond: z.number().positive(),
  /** Seconds of an epoch of `trainItems` images at that. */
  secondsPerEpoch: SecondsSchema,
  secondsPerEpochQuartiles: QuartilesSchema,
  /** The frozen network whose activations are computed before; null where the recipe reads pixels. */
  backbone: z
    .object({
      /** Ways in which the training sees each image: as it is, and its augmented copies. */
      views: z.number().int().positive(),
      imagesPerSecond: z.number().positive(),
      /** Seconds that one view of `trainItems` images takes at that. */
      featureSeconds: SecondsSchema,
      featureSecondsQuartiles: QuartilesSchema,
    })
    .nullable(),
})
export type RecipePace = z.infer<typeof RecipePaceSchema>

/**
 * `content/pace.json`: what trainings take on one device, all recipes measured in turns in one run. A whole training takes views ×
 * `featureSeconds` + epochs × `secondsPerEpoch`; validation and the training of its teachers are not in that.
 */
export const PaceSchema = z.object({
  backend: z.string().min(1),
  device: z.string().min(1),
  /** Processes that share a batch. */
  workers: z.literal(1),
  measuredOn: z.iso.date(),
  /** Turns that each recipe and each backbone had. */
  turns: z.number().int().positive(),
  /** Images of an epoch and of a view. */
  trainItems: z.number().int().positive(),
  recipes: z.array(RecipePaceSchema).min(1),
})
export type Pace = z.infer<typeof PaceSchema>
