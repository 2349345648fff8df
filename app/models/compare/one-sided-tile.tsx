import type { ModelId } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { shortName } from '../_lib/class-words.ts'
import type { OneSidedItem } from '../_lib/one-sided.ts'
import { figure, quiet } from '../_parts/rich.tsx'
import styles from './compare.module.css'

interface Props {
  texts: Texts<'models'>
  words: Words
  item: OneSidedItem
  right: ModelId
  other: ModelId
  href: string
}

/** A garment with its label, which the one said too, and what the other said instead. It leads to its own page. */
export const OneSidedTile = ({ texts, words, item, right, other, href }: Props) => (
  <a href={href} className={styles.item}>
    <Garment
      imageBase64={item.imageBase64}
      alt={texts('compare.only.item', { index: String(item.index) })}
      className={styles.garment}
    />
    <p className={styles.right}>
      <ModelMark model={right} size={14} />
      {texts.rich('compare.only.right', {
        quiet,
        label: words.className(item.label),
        model: words.modelName(right),
        said: shortName(words, item.label),
      })}
    </p>
    <p className={styles.wrong}>
      <ModelMark model={other} size={14} />
      {texts.rich('compare.only.wrong', {
        quiet,
        figure,
        model: words.modelName(other),
        said: shortName(words, item.wrong),
        confidence: words.percent(item.confidence),
      })}
    </p>
  </a>
)
