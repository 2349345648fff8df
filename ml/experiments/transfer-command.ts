import { join } from 'node:path'
import { type Transfer, TransferSchema } from '../../contracts/transfer.ts'
import { chooseBackend } from '../backends/choose-backend.ts'
import { pickItems } from '../data/labelled-images.ts'
import { readTraining } from '../data/read-dataset.ts'
import { splitTraining } from '../data/split.ts'
import { writeWhole } from '../data/write-whole.ts'
import { augmentImages } from '../features/augment-images.ts'
import type { BackboneInput } from '../features/backbone-input.ts'
import { loadFeatures } from '../features/load-features.ts'
import { ROOT } from '../paths.ts'
import { DECK_AUGMENTATION } from '../recipes/resnet50-augmented.ts'
import { transferCell } from './transfer-cell.ts'

/** The committed result, which `build-pack` takes into the pack. */
export const TRANSFER_RESULT = join(ROOT, 'ml/experiments/results/transfer.json')

const TRAIN_ITEMS = 1_000
const VALIDATION_ITEMS = 1_000
const EPOCHS = 20
const BATCH = 64
const SIZES = [32, 64, 96]
const PREPROCESSING = ['caffe', 'unit'] as const satisfies BackboneInput['preprocessing'][]

/**
 * `experiment transfer`: twelve heads on ResNet50's features of the same images, which differ in input size, preprocessing and
 * augmentation alone. Chosen on nothing; reads training images only.
 */
export const transferCommand = async ({ seed, backend: name }: { seed: number; backend?: string }) => {
  const backend = await chooseBackend(name)
  const all = await readTraining()
  const split = splitTraining(all.labels.length)
  const train = pickItems(all, split.train.subarray(0, TRAIN_ITEMS))
  const validation = pickItems(all, split.validation.subarray(0, VALIDATION_ITEMS))
  const augmentedImages = augmentImages(train.images, DECK_AUGMENTATION, seed)

  const cells: Transfer['cells'] = []
  for (const size of SIZES) {
    for (const preprocessing of PREPROCESSING) {
      const prepare = { size, preprocessing }
      const seen = await loadFeatures(prepare, 'validation', validation.images)
      for (const augmented of [false, true]) {
        const images = augmented ? augmentedImages : train.images
        const cell = await transferCell({
          prepare,
          augmented,
          train: { features: await loadFeatures(prepare, 'train', images), labels: train.labels },
          validation: { features: seen, labels: validation.labels },
          epochs: EPOCHS,
          batchSize: BATCH,
          seed,
        })
        cells.push(cell)
        const percent = (100 * cell.validationAccuracy).toFixed(1)
        process.stdout.write(
          `${size} px, ${preprocessing}, ${augmented ? 'augmented' : 'as they are'}: ${percent} % on validation\n`,
        )
      }
    }
  }
  const result = TransferSchema.parse({
    trainItems: TRAIN_ITEMS,
    validationItems: VALIDATION_ITEMS,
    epochs: EPOCHS,
    batchSize: BATCH,
    seed,
    backend: backend.name,
    device: backend.device,
    cells,
  } satisfies Transfer)
  await writeWhole(TRANSFER_RESULT, `${JSON.stringify(result, null, 2)}\n`)
  process.stdout.write(`Written to ${TRANSFER_RESULT}; \`build-pack\` takes it into the pack\n`)
}
