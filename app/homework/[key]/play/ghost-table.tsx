import { useTranslations } from 'use-intl'
import type { GhostsView } from '../../../../contracts/index.ts'
import { ModelMark } from '../../../_components/model-mark.tsx'
import { useWords } from '../../../_lib/use-words.ts'
import { type StandingRow, standTogether } from '../../_lib/stand-together.ts'
import styles from './ghost-table.module.css'

const Place = ({ who, name, place }: StandingRow) => {
  const texts = useTranslations('homework')
  if (who === 'model')
    return (
      <>
        <ModelMark model={name} size={20} />
        <span className="visually-hidden">{texts('result.model')}</span>
      </>
    )
  if (place !== null) return place
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{texts('result.noPlace')}</span>
    </>
  )
}

/** Everybody on the same pieces: the class by the names that it played under, the models, and oneself. */
export const GhostTable = ({ view, nickname }: { view: GhostsView; nickname: string }) => {
  const texts = useTranslations('homework')
  const words = useWords()
  return (
    <table className={styles.table}>
      <caption className={`headline ${styles.caption}`}>{texts('result.table')}</caption>
      <thead className="caption">
        <tr>
          <th scope="col">{texts('result.placeHead')}</th>
          <th scope="col">{texts('result.nameHead')}</th>
          <th scope="col">{texts('result.rightHead')}</th>
          <th scope="col">{texts('result.shareHead')}</th>
        </tr>
      </thead>
      <tbody>
        {standTogether(view, nickname).map((row) => (
          <tr key={`${row.who} ${row.name}`} data-who={row.who}>
            <td className="figure">
              <Place {...row} />
            </td>
            <th scope="row">
              {row.who === 'model'
                ? words.modelName(row.name)
                : row.who === 'self'
                  ? texts.rich('result.you', {
                      name: row.name,
                      mark: (you) => <span className={styles.you}>{you}</span>,
                    })
                  : row.name}
            </th>
            <td className="figure">{texts('race.rightOf', { right: row.right, asked: row.asked })}</td>
            <td className="figure">{words.percent(row.right / row.asked)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
