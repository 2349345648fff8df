import { CLASS_COUNT, type ModelId, PACK_ITEM_COUNT } from '../../contracts/index.ts'
import { once, readGzipped, readPackFile } from './pack-file.ts'

/** What the house training of a recipe says of every test item. */
export interface Predictions {
  /** Its answer, 0 … 9, an entry an item. */
  top1: Uint8Array
  /** [PACK_ITEM_COUNT × 10], each row's sum 1; before the temperature, and as exact as the pack's eight bits are. */
  probabilities: Float32Array
}

const dequantise = (bytes: Uint8Array): Float32Array => {
  const probabilities = new Float32Array(bytes.length)
  for (let row = 0; row < bytes.length; row += CLASS_COUNT) {
    let sum = 0
    for (let k = row; k < row + CLASS_COUNT; k += 1) sum += bytes[k]! ** 2
    for (let k = row; k < row + CLASS_COUNT; k += 1) probabilities[k] = bytes[k]! ** 2 / sum
  }
  return probabilities
}

/** A recipe's answer to every test item, 0 … 9. @param recipe one that the pack has: it names a file */
export const readTop1 = async (recipe: ModelId): Promise<Uint8Array> => {
  const top1 = await readPackFile(`predictions/${recipe}.top1.bin`)
  if (top1.length !== PACK_ITEM_COUNT)
    throw new Error(`The content pack does not hold ${PACK_ITEM_COUNT} answers of ${recipe}.`)
  return top1
}

const readers = new Map<ModelId, () => Promise<Predictions>>()

/** Reads a recipe's predictions once a process. @param recipe one that the pack has: it names a file */
export const readPredictions = (recipe: ModelId): Promise<Predictions> => {
  const reader =
    readers.get(recipe) ??
    once(async () => {
      const [top1, bytes] = await Promise.all([
        readTop1(recipe),
        readGzipped(`predictions/${recipe}.probabilities.bin.gz`),
      ])
      if (bytes.length !== PACK_ITEM_COUNT * CLASS_COUNT)
        throw new Error(`The content pack does not hold ${PACK_ITEM_COUNT} predictions of ${recipe}.`)
      return { top1, probabilities: dequantise(bytes) }
    })
  readers.set(recipe, reader)
  return reader()
}
