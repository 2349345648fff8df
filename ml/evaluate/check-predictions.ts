import { gunzipSync } from 'node:zlib'
import type { ModelId } from '../../contracts/content-pack.ts'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import { quantise } from '../build-pack/quantise.ts'
import { top1 } from '../metrics/top1.ts'
import { probabilitiesFile, top1File } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'

/** Another processor may round a probability across a byte's edge. */
const BYTES_APART = 1

const compareBytes = (
  path: string,
  committed: Uint8Array,
  recomputed: Uint8Array,
  apart: number,
  perItem: number,
): string[] => {
  if (committed.length !== recomputed.length)
    return [`${path} has ${committed.length} bytes, recomputed are ${recomputed.length}`]
  const differ = [...recomputed.keys()].filter((i) => Math.abs(recomputed[i]! - committed[i]!) > apart)
  if (differ.length === 0) return []
  const [first] = differ as [number]
  return [
    `${path} differs in ${differ.length} of ${recomputed.length} bytes, first of item ${Math.floor(first / perItem)}: ${recomputed[first]}, committed is ${committed[first]}`,
  ]
}

/** What differs between the pack's predictions of a recipe, which the game plays, and recomputed probabilities [n × 10]. */
export const checkPredictions = async (
  pack: Pick<Pack, 'read'>,
  recipe: ModelId,
  probabilities: Float32Array,
): Promise<string[]> => {
  const [answers, bytes] = [top1File(recipe), probabilitiesFile(recipe)]
  return [
    ...compareBytes(answers, await pack.read(answers), top1(probabilities), 0, 1),
    ...compareBytes(
      bytes,
      gunzipSync(await pack.read(bytes)),
      quantise(probabilities),
      BYTES_APART,
      CLASS_COUNT,
    ),
  ]
}
