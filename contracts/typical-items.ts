import { z } from 'zod'
import { ModelIdSchema } from './content-pack.ts'
import { CLASS_COUNT, ITEM_BYTES } from './labels.ts'

/** Typical items of a class. */
export const TYPICAL_PER_CLASS = 4

/** Characters of 784 bytes in base64. */
const IMAGE_BASE64_LENGTH = 4 * Math.ceil(ITEM_BYTES / 3)

export const TypicalItemSchema = z.object({
  /** Position in the dataset's training file: what is shown as typical is never asked. */
  trainingIndex: z.number().int().nonnegative(),
  /** 784 grey values, base64. */
  imageBase64: z.base64().length(IMAGE_BASE64_LENGTH),
})

/** `content/typical.json`: what the items of each class look like as a rule. */
export const TypicalItemsSchema = z.object({
  /** The recipe in whose activations they lie near the centre of their class; null where the pixels themselves were taken. */
  recipe: ModelIdSchema.nullable(),
  /** By class. */
  classes: z.array(z.array(TypicalItemSchema).length(TYPICAL_PER_CLASS)).length(CLASS_COUNT),
})
export type TypicalItems = z.infer<typeof TypicalItemsSchema>
