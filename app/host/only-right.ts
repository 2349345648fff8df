import type { ModelId } from '../../contracts/index.ts'
import { once } from '../_lib/pack-file.ts'
import { readContestants, readLabels } from '../_lib/read-pack.ts'
import { readTop1 } from '../_lib/read-predictions.ts'

/** For each model the items that it alone has right. @param answers of each model, an entry an item */
export const countOnlyRight = (labels: Uint8Array, answers: readonly Uint8Array[]): number[] => {
  const counts = answers.map(() => 0)
  labels.forEach((label, item) => {
    const right = answers.flatMap((said, model) => (said[item] === label ? [model] : []))
    if (right.length === 1) counts[right[0]!]! += 1
  })
  return counts
}

/** The models that play, each with the size of the deck of what it alone has right. */
export const readOnlyRight: () => Promise<readonly { model: ModelId; pieces: number }[]> = once(async () => {
  const models = await readContestants()
  const counts = countOnlyRight(await readLabels(), await Promise.all(models.map(readTop1)))
  return models.map((model, i) => ({ model, pieces: counts[i]! }))
})
