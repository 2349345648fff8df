import { z } from 'zod'

/** One cell of the experiment: what a head on ResNet50 reaches on the validation images when the images are prepared so. */
export const TransferCellSchema = z.object({
  /** Side of the backbone's input in pixels. */
  size: z.number().int().positive(),
  /** Keras' own ImageNet preprocessing, or division by 255 as in the deck. */
  preprocessing: z.enum(['caffe', 'unit']),
  /** Trained on images augmented as the deck's; validation images are never augmented. */
  augmented: z.boolean(),
  trainAccuracy: z.number().min(0).max(1),
  validationAccuracy: z.number().min(0).max(1),
  /** Wilson score interval at 95 %. */
  validationInterval: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
})

/** `content/transfer.json`: why the deck's ResNet50 fell to 0.71 with augmentation, as a controlled experiment. */
export const TransferSchema = z.object({
  trainItems: z.number().int().positive(),
  validationItems: z.number().int().positive(),
  epochs: z.number().int().positive(),
  batchSize: z.number().int().positive(),
  seed: z.number().int(),
  backend: z.string().min(1),
  device: z.string().min(1),
  cells: z.array(TransferCellSchema).min(1),
})
export type Transfer = z.infer<typeof TransferSchema>
