import { CLASS_COUNT, type ModelVerdict } from '../../contracts/index.ts'
import { pairedVerdicts } from '../../contracts/paired-verdicts.ts'
import { modelAnswer } from '../game/model-answer.ts'
import type { Pack } from '../game/pack.ts'
import type { CountedAnswer } from './leaderboard-store.ts'

const labelsOf = (offered: number): number[] =>
  Array.from({ length: CLASS_COUNT }, (_, label) => label).filter((label) => offered & (1 << label))

/** One person against every model, on the very items and labels that the person was offered. */
export const judgeViewer = (answers: readonly CountedAnswer[], pack: Pack): ModelVerdict[] => {
  if (answers.length === 0) return []
  const you = answers.filter(({ right }) => right).length
  const pairs = pack.models.map((model) => {
    let [onlyYou, onlyThey, they] = [0, 0, 0]
    for (const { item, offered, right } of answers) {
      const modelRight = modelAnswer(pack, model, item, labelsOf(offered)).choice === pack.labels[item]
      if (modelRight) they += 1
      if (right && !modelRight) onlyYou += 1
      if (!right && modelRight) onlyThey += 1
    }
    return { model, they, onlyYou, onlyThey, items: answers.length }
  })
  const verdicts = pairedVerdicts(pairs)
  return pairs.map(({ model, they }, i) => ({ model, you, they, ...verdicts[i]! }))
}
