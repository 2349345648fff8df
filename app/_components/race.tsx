import type { CSSProperties, ReactNode } from 'react'
import type { AccuracyView, RaceView } from '../../contracts/index.ts'
import { formatInterval, formatPercent } from '../_lib/format.ts'
import { modelColor, modelShort } from '../_lib/models.ts'
import { AccuracyBar } from './accuracy-bar.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './race.module.css'

interface ContestantProps {
  mark: ReactNode
  name: string
  standing: AccuracyView
  color?: string
}

const Contestant = ({ mark, name, standing, color }: ContestantProps) => (
  <li className={styles.contestant}>
    <span className={styles.name}>
      {mark}
      {name}
    </span>
    <span className={`figure ${styles.accuracy}`}>
      <span aria-hidden="true">
        {standing.accuracy === null ? '–' : Math.round(standing.accuracy * 100)}
        <small> %</small>
      </span>
      <span className="visually-hidden">
        {formatPercent(standing.accuracy)}, between {formatInterval(standing.interval)}
      </span>
    </span>
    <AccuracyBar accuracy={standing.accuracy} interval={standing.interval} color={color} />
  </li>
)

/** People as one contestant against the models, on the same items; with the crowd, its majority and the models' mean too. */
export const Race = ({
  race,
  peopleName,
  stacked = false,
}: {
  race: RaceView
  peopleName: string
  /** One contestant a line, for a tall column. */
  stacked?: boolean
}) => {
  const items = Math.max(race.people.asked, ...race.models.map(({ asked }) => asked))
  return (
    <figure className={styles.race} data-stacked={stacked}>
      <figcaption className="caption">
        The race · {items} {items === 1 ? 'item' : 'items'} so far · accuracy with 95&nbsp;% interval
      </figcaption>
      <ul
        className={styles.contestants}
        data-many={race.crowd !== null}
        style={{ '--contestants': 1 + race.models.length + (race.crowd ? 2 : 0) } as CSSProperties}
      >
        <Contestant
          mark={<span className={styles.people} aria-hidden="true" />}
          name={peopleName}
          standing={race.people}
        />
        {race.models.map((standing) => (
          <Contestant
            key={standing.model}
            mark={<ModelMark model={standing.model} size={20} />}
            name={modelShort(standing.model)}
            standing={standing}
            color={modelColor(standing.model)}
          />
        ))}
        {race.crowd && (
          <Contestant
            mark={<span className={styles.people} data-many="true" aria-hidden="true" />}
            name="Crowd"
            standing={race.crowd}
          />
        )}
        {race.committee && (
          <Contestant
            mark={<span className={styles.committee} aria-hidden="true" />}
            name="Committee"
            standing={race.committee}
          />
        )}
      </ul>
    </figure>
  )
}
