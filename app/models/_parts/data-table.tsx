import type { ReactNode } from 'react'
import { getTexts } from '../../_lib/texts.ts'
import styles from './data-table.module.css'
import { quiet } from './rich.tsx'

export interface TableProps {
  /** What the table holds; also what opens it says. */
  caption: string
  head: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly [string, ...ReactNode[]])[]
}

/** A table that may be wider than a phone: then it scrolls, not the page. */
export const Table = async ({ caption, head, rows }: TableProps) => {
  const texts = await getTexts('models')
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the keyboard scrolls it.
      tabIndex={0}
      aria-label={caption}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name || i} scope="col" className="caption">
                {name || quiet(texts('terms.row'))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <span className={styles.row}>{name}</span>
              </th>
              {cells.map((cell, i) => (
                <td key={head[i + 1]} className="figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The table behind a chart, closed until it is wanted. */
export const DataTable = async (props: TableProps) => {
  const texts = await getTexts('models')
  return (
    <details className={styles.details}>
      <summary className="caption">{texts.rich('terms.table', { quiet, caption: props.caption })}</summary>
      <Table {...props} />
    </details>
  )
}
