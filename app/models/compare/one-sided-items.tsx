import type { ModelSummary } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import type { PackItem } from '../../_lib/read-pack.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { shortName } from '../_lib/class-words.ts'
import type { OneSided } from '../_lib/compare-pair.ts'
import { figure, quiet } from '../_parts/rich.tsx'
import styles from './compare.module.css'

interface Props {
  found: readonly OneSided[]
  /** In the order of `found`. */
  items: readonly PackItem[]
  right: ModelSummary
  other: ModelSummary
}

/** The garments, each with its label, which the one said too, and what the other said instead. */
export const OneSidedItems = async ({ found, items, right, other }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  return (
    <ul className={styles.items}>
      {found.map(({ index, wrong, confidence }, i) => {
        const { imageBase64, label } = items[i]!
        return (
          <li key={index} className={styles.item}>
            <Garment
              imageBase64={imageBase64}
              alt={texts('compare.only.item', { index: String(index) })}
              className={styles.garment}
            />
            <p className={styles.right}>
              <ModelMark model={right.recipe} size={14} />
              {texts.rich('compare.only.right', {
                quiet,
                label: words.className(label),
                model: words.modelName(right.recipe),
                said: shortName(words, label),
              })}
            </p>
            <p className={styles.wrong}>
              <ModelMark model={other.recipe} size={14} />
              {texts.rich('compare.only.wrong', {
                quiet,
                figure,
                model: words.modelName(other.recipe),
                said: shortName(words, wrong),
                confidence: words.percent(confidence),
              })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
