'use client'

import { useTranslations } from 'use-intl'
import type { BoardRow } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { quiet } from '../../_components/quiet.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useClaim } from '../../_lib/use-claim.ts'
import { useWords } from '../../_lib/use-words.ts'
import { THETA_RANGE } from '../_lib/theta-scale.ts'
import styles from './board-table.module.css'
import { ThetaBar } from './theta-bar.tsx'

const Row = ({ row, own }: { row: BoardRow; own: boolean }) => {
  const texts = useTranslations('leaderboard')
  const words = useWords()
  const { rank, contestant, kind, name, theta, se, right, asked } = row
  const color = kind === 'model' ? modelColor(contestant) : 'var(--hot)'
  const interval = wilsonInterval(right, asked)
  const share = asked === 0 ? null : right / asked
  const accuracy = texts.rich('table.share', {
    share: words.percent(share),
    interval: words.interval(interval),
    right: words.count(right),
    asked: words.count(asked),
    light: (figures) => <span className={styles.light}>{figures}</span>,
    quiet,
  })
  return (
    <tr data-kind={kind} data-own={own || undefined}>
      <td className={`figure ${styles.rank}`}>{words.count(rank)}</td>
      <th scope="row">
        <span className={styles.who}>
          {kind === 'model' ? (
            <>
              <ModelMark model={contestant} size={22} />
              <span className={styles.name}>{words.modelName(contestant)}</span>
            </>
          ) : (
            <>
              <bdi className={styles.name}>{name}</bdi>
              {own && <span className={styles.you}>{texts('table.you')}</span>}
            </>
          )}
        </span>
        <span className={`figure ${styles.below}`}>{accuracy}</span>
      </th>
      <td className={styles.ability}>
        <span className="figure">
          {texts.rich('table.theta', {
            theta: words.decimal(theta, 2),
            se: words.decimal(se, 2),
            lower: words.decimal(theta - se, 2),
            light: (figures) => <span className={styles.light}>{figures}</span>,
            quiet,
          })}
        </span>
        <ThetaBar theta={theta} se={se} color={color} />
      </td>
      <td className={styles.accuracy}>
        <span className="figure">{accuracy}</span>
        <AccuracyBar accuracy={share} interval={interval} color={color} />
      </td>
    </tr>
  )
}

/** People and models by the lower bound of their ability. One's own row is marked once the browser has said whose it is. */
export const BoardTable = ({ rows, caption }: { rows: readonly BoardRow[]; caption: string }) => {
  const texts = useTranslations('leaderboard')
  const claim = useClaim()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="caption">
        <tr>
          <th scope="col">{texts.rich('table.rank', { quiet })}</th>
          <th scope="col">{texts('table.who')}</th>
          <th scope="col">{texts('table.ability', { low: THETA_RANGE[0], high: THETA_RANGE[1] })}</th>
          <th scope="col" className={styles.accuracy}>
            {texts('table.accuracy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.contestant} row={row} own={row.kind === 'person' && row.contestant === claim?.id} />
        ))}
      </tbody>
    </table>
  )
}
