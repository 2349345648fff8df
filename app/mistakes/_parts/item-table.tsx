import type { CSSProperties } from 'react'
import { CLASS_NAMES } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import type { ItemModel } from '../_lib/read-item.ts'
import styles from './item.module.css'

/** Every recipe's ten probabilities: classes in rows, so that all fit a phone; what each says stands out, the label is framed. */
export const ItemTable = async ({ models, label }: { models: readonly ItemModel[]; label: number }) => {
  const texts = await getTexts('item')
  const words = await getWords()
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the keyboard scrolls it.
      tabIndex={0}
      aria-label={texts('models.table')}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{texts('models.table')}</caption>
        <thead>
          <tr>
            <td />
            {models.map(({ recipe, answer }) => (
              <th key={recipe} scope="col">
                <span className={styles.head}>
                  <ModelMark model={recipe} size={18} />
                  {words.modelShort(recipe)}
                </span>
                <span className={styles.answer} data-right={answer === label}>
                  {shortName(words, answer)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CLASS_NAMES.map((name, k) => (
            <tr key={name} data-label={k === label}>
              <th scope="row">
                {words.className(k)}
                {k === label && <span className="visually-hidden"> {texts('models.isLabel')}</span>}
              </th>
              {models.map(({ recipe, probabilities, answer }) => (
                <td
                  key={recipe}
                  className="figure"
                  data-said={answer === k}
                  style={{ '--color': modelColor(recipe), '--share': probabilities[k]! } as CSSProperties}
                >
                  {words.decimal(probabilities[k]! * 100, 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
