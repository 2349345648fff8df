import type { LabelledImages } from '../data/labelled-images.ts'
import { PACK_FILES } from '../report/pack-files.ts'

/** What differs between the pack's copy of the test images and their labels and the dataset's own. */
export const checkItems = (committed: LabelledImages, test: LabelledImages): string[] => [
  ...(Buffer.compare(committed.images, test.images) === 0
    ? []
    : [`${PACK_FILES.images} is not the dataset's test images`]),
  ...(Buffer.compare(committed.labels, test.labels) === 0
    ? []
    : [`${PACK_FILES.labels} is not the dataset's test labels`]),
]
