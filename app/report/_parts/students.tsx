'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReportClass, ReportStudent } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { teamName } from '../../_lib/team-name.ts'
import { useWords } from '../../_lib/use-words.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import choices from './choices.module.css'
import styles from './report.module.css'
import { Scroll } from './scroll.tsx'

const ORDERS = {
  byResult: (a: ReportStudent, b: ReportStudent) =>
    (b.accuracy.accuracy ?? 0) - (a.accuracy.accuracy ?? 0) ||
    b.accuracy.right - a.accuracy.right ||
    b.others.right - a.others.right ||
    b.points - a.points,
  byName: (a: ReportStudent, b: ReportStudent) => a.nickname.localeCompare(b.nickname),
}
type Order = keyof typeof ORDERS

/** Which columns there is something to say in. */
interface Columns {
  readonly teams: boolean
  readonly compared: boolean
  readonly others: boolean
  readonly labels: readonly number[]
}

const Student = ({
  student,
  columns: { teams, compared, others, labels },
}: {
  student: ReportStudent
  columns: Columns
}) => {
  const texts = useTranslations('report')
  const words = useWords()
  const games = useTranslations('games')
  const { nickname, team, points, accuracy, perClass, others: other } = student
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {nickname}
      </th>
      {teams && <td className={styles.team}>{team !== null && teamName(games, team)}</td>}
      {compared && (
        <>
          <td className="figure">
            {accuracy.right}/{accuracy.asked}
          </td>
          <td className={styles.share}>
            <span className={`figure ${styles.strong}`}>{words.percent(accuracy.accuracy)}</span>
            <AccuracyBar accuracy={accuracy.accuracy} interval={accuracy.interval} />
          </td>
          <td className={`figure ${styles.quiet}`}>{words.interval(accuracy.interval)}</td>
        </>
      )}
      {others && (
        <td className="figure">
          {other.right}/{other.asked}
        </td>
      )}
      <td className="figure">{words.count(points)}</td>
      {labels.map((label) => {
        const { right, asked } = perClass[label]!
        return (
          <td key={label} className={`figure ${right < asked ? styles.missed : styles.quiet}`}>
            {asked === 0 ? (
              <span className="visually-hidden">{texts('students.notAsked')}</span>
            ) : (
              `${right}/${asked}`
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** Every student: what was right in all and of each class asked. */
export const Students = ({
  students,
  classes,
}: {
  students: readonly ReportStudent[]
  classes: readonly ReportClass[]
}) => {
  const texts = useTranslations('report')
  const words = useWords()
  const [order, setOrder] = useState<Order>('byResult')
  const labels = classes.filter(({ support }) => support > 0).map(({ label }) => label)
  const columns: Columns = {
    teams: students.some(({ team }) => team !== null),
    compared: labels.length > 0,
    others: students.some(({ others }) => others.asked > 0),
    labels,
  }
  const head = [
    ...(columns.compared
      ? [texts('students.right'), texts('students.share'), texts('students.interval')]
      : []),
    ...(columns.others ? [texts('others.right')] : []),
    texts('students.points'),
  ]
  return (
    <div className={styles.noted}>
      <fieldset className={`${choices.choices} no-print`}>
        <legend className="visually-hidden">{texts('students.order')}</legend>
        {(Object.keys(ORDERS) as Order[]).map((each) => (
          <button key={each} type="button" aria-pressed={each === order} onClick={() => setOrder(each)}>
            {texts(`students.${each}`)}
          </button>
        ))}
      </fieldset>
      <Scroll label={texts('students.caption')}>
        <table className={`${styles.table} ${styles.students}`}>
          <caption className="visually-hidden">{texts('students.caption')}</caption>
          <thead className="caption">
            <tr>
              <th scope="col">{texts('students.student')}</th>
              {columns.teams && (
                <th scope="col" className={styles.team}>
                  {texts('students.team')}
                </th>
              )}
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {labels.map((label) => (
                <th key={label} scope="col" className={styles.sign}>
                  <ClassSilhouette label={label} size={20} />
                  <span aria-hidden="true">{shortName(words, label)}</span>
                  <span className="visually-hidden">{words.className(label)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.toSorted(ORDERS[order]).map((student) => (
              <Student key={student.playerId} student={student} columns={columns} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  )
}
