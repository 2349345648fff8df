'use client'

import { useTranslations } from 'use-intl'
import { CLASS_COUNT } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { edgesOf, type Frame } from '../_lib/map-frame.ts'
import type { Data } from '../_lib/run-view.ts'
import { focusOf } from '../_lib/tile.ts'
import { useExplorer } from './explorer-context.tsx'
import styles from './map.module.css'

interface Props {
  data: Data
  inView: Uint8Array
  frame: Frame
}

/** What the part of the map that is shown holds, class by class: the map in words. */
export const MapTable = ({ data, inView, frame }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view } = useExplorer()
  const { columns } = data
  const model = view.colour ?? focusOf(view, meta)
  const answers = columns.answers[meta.recipes.indexOf(model)]!
  const [left, top, right, bottom] = edgesOf(frame)
  const rows = Array.from({ length: CLASS_COUNT }, () => ({ shown: 0, inView: 0, wrong: 0 }))
  columns.labels.forEach((label, item) => {
    const [x, y] = [columns.x[item]!, columns.y[item]!]
    if (x < left || x > right || y < top || y > bottom) return
    const row = rows[label]!
    row.shown += 1
    row.inView += inView[item]!
    row.wrong += Number(inView[item] === 1 && answers[item] !== label)
  })
  return (
    <details className={styles.details}>
      <summary className="caption">{texts('map.table.name')}</summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{texts('map.table.name')}</caption>
        <thead>
          <tr className="caption">
            <th scope="col">{texts('map.table.label')}</th>
            <th scope="col">{texts('map.table.shown')}</th>
            <th scope="col">{texts('map.table.inView')}</th>
            <th scope="col">{texts('map.table.wrong', { model: words.modelName(model) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, label) => (
            <tr key={words.className(label)}>
              <th scope="row">
                <span className={styles.swatch} data-label={label} />
                {words.className(label)}
              </th>
              <td className="figure">{words.count(row.shown)}</td>
              <td className="figure">{words.count(row.inView)}</td>
              <td className="figure">{words.count(row.wrong)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
