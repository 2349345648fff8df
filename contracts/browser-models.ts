import { z } from 'zod'
import { ModelIdSchema } from './content-pack.ts'

const RateSchema = z.number().min(0).max(1)

/** A file of the pack for browsers; its name holds its hash, so that it never changes under one name. */
export const BrowserFileSchema = z.object({
  path: z.string().regex(/^browser\/[a-z0-9-]{1,48}\.bin$/),
  bytes: z.number().int().positive(),
})
export type BrowserFile = z.infer<typeof BrowserFileSchema>

/**
 * How grey 28 × 28 images become a frozen backbone's input: enlarged bilinearly to `size` pixels a side, grey copied to three
 * channels, then either Keras' own ResNet50 preprocessing ('caffe': 0–255, blue first, ImageNet's means subtracted) or
 * divided by 255 ('unit', the source deck's).
 */
export const BackboneInputSchema = z.object({
  size: z.number().int().positive(),
  preprocessing: z.enum(['caffe', 'unit']),
})
export type BackboneInput = z.infer<typeof BackboneInputSchema>

export const BrowserModelSchema = z.object({
  recipe: ModelIdSchema,
  /** What is trained here. */
  file: BrowserFileSchema,
  /** A frozen network whose averaged activations the trained part reads; null where that reads the pixels. */
  backbone: z.object({ files: z.array(BrowserFileSchema).min(1), input: BackboneInputSchema }).nullable(),
  /** Softmax temperature, as in models.json. */
  temperature: z.number().positive(),
  /** Bits a weight of the large tensors, in the trained part and in the backbone. */
  bits: z.object({ trained: z.number().int(), backbone: z.number().int().nullable() }),
  /** With these very files, on the first `items` of the test split, beside the committed weights. */
  check: z.object({
    items: z.number().int().positive(),
    accuracy: RateSchema,
    committedAccuracy: RateSchema,
    /** Items that are answered otherwise than with the committed weights. */
    answersChanged: z.number().int().nonnegative(),
  }),
  /** SHA-256 of the committed weights that this was made of. */
  madeOf: z.string().regex(/^[0-9a-f]{64}$/),
})
export type BrowserModel = z.infer<typeof BrowserModelSchema>

/** What tells pictures that are unlike the training data: inference/novelty.ts reads the file. */
export const NoveltySchema = z.object({
  file: BrowserFileSchema,
  /** Training images that a picture is compared with. */
  references: z.number().int().positive(),
  /** A picture whose nearest reference is farther than this is unlike them: the quantile `quantile` of the test split. */
  threshold: z.number().positive(),
  quantile: RateSchema,
  /** The share that is told to be unlike, by kind of picture. */
  flagged: z.array(z.object({ kind: z.string(), items: z.number().int().positive(), share: RateSchema })),
})
export type Novelty = z.infer<typeof NoveltySchema>

/** `content/browser.json`: the models that play, as a browser runs them. */
export const BrowserPackSchema = z.object({ models: z.array(BrowserModelSchema), novelty: NoveltySchema })
export type BrowserPack = z.infer<typeof BrowserPackSchema>
