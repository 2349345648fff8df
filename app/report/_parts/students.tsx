'use client'

import { useState } from 'react'
import { CLASS_NAMES, type ReportClass, type ReportStudent } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { formatCount, formatInterval, formatPercent } from '../../_lib/format.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import { WORDS } from '../words.ts'
import choices from './choices.module.css'
import styles from './report.module.css'
import { Scroll } from './scroll.tsx'

const ORDERS = {
  byResult: (a: ReportStudent, b: ReportStudent) =>
    (b.accuracy.accuracy ?? 0) - (a.accuracy.accuracy ?? 0) ||
    b.accuracy.right - a.accuracy.right ||
    b.points - a.points,
  byName: (a: ReportStudent, b: ReportStudent) => a.nickname.localeCompare(b.nickname),
}
type Order = keyof typeof ORDERS

const Student = ({ student, labels }: { student: ReportStudent; labels: readonly number[] }) => {
  const { nickname, points, accuracy, perClass } = student
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {nickname}
      </th>
      <td className="figure">
        {accuracy.right}/{accuracy.asked}
      </td>
      <td className={styles.share}>
        <span className={`figure ${styles.strong}`}>{formatPercent(accuracy.accuracy)}</span>
        <AccuracyBar accuracy={accuracy.accuracy} interval={accuracy.interval} />
      </td>
      <td className={`figure ${styles.quiet}`}>{formatInterval(accuracy.interval)}</td>
      <td className="figure">{formatCount(points)}</td>
      {labels.map((label) => {
        const { right, asked } = perClass[label]!
        return (
          <td key={label} className={`figure ${right < asked ? styles.missed : styles.quiet}`}>
            {asked === 0 ? (
              <span className="visually-hidden">{WORDS.studentList.none}</span>
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
  const [order, setOrder] = useState<Order>('byResult')
  const labels = classes.filter(({ support }) => support > 0).map(({ label }) => label)
  return (
    <div className={styles.noted}>
      <fieldset className={`${choices.choices} no-print`}>
        <legend className="visually-hidden">{WORDS.studentList.order}</legend>
        {(Object.keys(ORDERS) as Order[]).map((each) => (
          <button key={each} type="button" aria-pressed={each === order} onClick={() => setOrder(each)}>
            {WORDS.studentList[each]}
          </button>
        ))}
      </fieldset>
      <Scroll label={WORDS.studentList.caption}>
        <table className={`${styles.table} ${styles.students}`}>
          <caption className="visually-hidden">{WORDS.studentList.caption}</caption>
          <thead className="caption">
            <tr>
              {WORDS.studentList.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {labels.map((label) => (
                <th key={label} scope="col" className={styles.sign}>
                  <ClassSilhouette label={label} size={20} />
                  <span aria-hidden="true">{shortName(label)}</span>
                  <span className="visually-hidden">{CLASS_NAMES[label]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.toSorted(ORDERS[order]).map((student) => (
              <Student key={student.playerId} student={student} labels={labels} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  )
}
