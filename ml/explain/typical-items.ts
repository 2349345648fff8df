import type { LayersModel } from '@tensorflow/tfjs-layers'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { type TypicalItems, TypicalItemsSchema } from '../../contracts/typical-items.ts'
import { type Activations, penultimateActivations } from '../analyse/penultimate.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { pickTypical } from './pick-typical.ts'

/** So many of the training images are looked at, about a thousand a class. */
const LOOKED_AT = 10_000

/**
 * Typical training images of every class in the activations of a model of pixels; without one, in the pixels. Training images, since an
 * item that was shown with its class could not be asked any more.
 */
export const typicalItems = async (
  by: { recipe: string; model: LayersModel } | null,
  training: LabelledImages,
): Promise<TypicalItems> => {
  const labels = training.labels.subarray(0, LOOKED_AT)
  const images = training.images.subarray(0, labels.length * ITEM_BYTES)
  const pixels = Float32Array.from(images, (grey) => grey / 255)
  const activations: Activations = by
    ? await penultimateActivations(by.model, pixels)
    : { width: ITEM_BYTES, values: pixels }
  return TypicalItemsSchema.parse({
    recipe: by?.recipe ?? null,
    classes: pickTypical(activations, labels, images).map((items) =>
      items.map((trainingIndex) => ({
        trainingIndex,
        imageBase64: Buffer.from(
          images.subarray(trainingIndex * ITEM_BYTES, (trainingIndex + 1) * ITEM_BYTES),
        ).toString('base64'),
      })),
    ),
  } satisfies TypicalItems)
}
