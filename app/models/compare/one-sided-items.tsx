import { CLASS_NAMES, type ModelSummary } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { formatPercent } from '../../_lib/format.ts'
import type { PackItem } from '../../_lib/read-pack.ts'
import { shortName } from '../_lib/class-words.ts'
import type { OneSided } from '../_lib/compare-pair.ts'
import styles from './compare.module.css'

interface Props {
  found: readonly OneSided[]
  /** In the order of `found`. */
  items: readonly PackItem[]
  right: ModelSummary
  other: ModelSummary
}

/** The garments, each with its label, which the one said too, and what the other said instead. */
export const OneSidedItems = ({ found, items, right, other }: Props) => (
  <ul className={styles.items}>
    {found.map(({ index, wrong, confidence }, i) => {
      const { imageBase64, label } = items[i]!
      return (
        <li key={index} className={styles.item}>
          <Garment imageBase64={imageBase64} alt={`Test item ${index}`} className={styles.garment} />
          <p className={styles.right}>
            <ModelMark model={right.recipe} size={14} />
            <span className="visually-hidden">
              Label {CLASS_NAMES[label]}, {right.name} said{' '}
            </span>
            {shortName(label)}
          </p>
          <p className={styles.wrong}>
            <ModelMark model={other.recipe} size={14} />
            <span className="visually-hidden">{other.name} said </span>
            {shortName(wrong)} <span className="figure">{formatPercent(confidence)}</span>
          </p>
        </li>
      )
    })}
  </ul>
)
