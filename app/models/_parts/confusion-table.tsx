'use client'

import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { CLASS_NAMES, type ConfusionMatrix } from '../../../contracts/index.ts'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { shortName } from '../_lib/class-words.ts'
import { worstCell } from '../_lib/confused.ts'
import styles from './confusion-table.module.css'

/** Up to here ink keeps its contrast on the shade. */
const MOST_SHADE_PERCENT = 56

/** By the root of the share, so that one item in a hundred can be seen beside one in five. */
const shadePercent = (share: number): number => Math.min(MOST_SHADE_PERCENT, Math.sqrt(share) * 120)

const cellStyle = (right: boolean, share: number): CSSProperties => ({
  background: right
    ? `color-mix(in srgb, var(--ink) ${(share * 20).toFixed(1)}%, var(--cell, var(--paper)))`
    : `color-mix(in srgb, var(--hot) ${shadePercent(share).toFixed(1)}%, var(--paper))`,
})

/** Rows are labels, columns predictions; the worst cell is framed. Its texts are common: the report changes it in the browser. */
export const ConfusionTable = ({ confusion, name }: { confusion: ConfusionMatrix; name: string }) => {
  const texts = useTranslations('common')
  const words = useWords()
  const worst = worstCell(confusion)
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the keyboard scrolls it.
      tabIndex={0}
      aria-label={texts('confusion.label', { name })}
    >
      <table className={styles.table}>
        <caption className={`caption ${styles.caption}`}>
          <span className="visually-hidden">{texts('confusion.caption', { name })} </span>
          {texts('confusion.key')}
        </caption>
        <thead>
          <tr>
            <td />
            {CLASS_NAMES.map((className, label) => (
              <th key={className} scope="col">
                <span className={styles.head} aria-hidden="true">
                  <ClassSilhouette label={label} size={20} />
                  <span className={styles.short}>{shortName(words, label)}</span>
                </span>
                <span className="visually-hidden">{words.className(label)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {confusion.map((row, label) => {
            const support = row.reduce((sum, count) => sum + count, 0)
            return (
              <tr key={CLASS_NAMES[label]}>
                <th scope="row">
                  <span className={styles.sign}>
                    <ClassSilhouette label={label} size={20} />
                  </span>
                  <span className={styles.name}>{words.className(label)}</span>
                </th>
                {row.map((count, prediction) =>
                  worst?.label === label && worst.prediction === prediction ? (
                    <td key={CLASS_NAMES[prediction]} className={`figure ${styles.worst}`}>
                      {count}
                    </td>
                  ) : (
                    <td
                      key={CLASS_NAMES[prediction]}
                      className="figure"
                      style={count === 0 ? undefined : cellStyle(label === prediction, count / support)}
                    >
                      {count === 0 ? <span className="visually-hidden">0</span> : count}
                    </td>
                  ),
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
