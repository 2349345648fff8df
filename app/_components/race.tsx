import type { CSSProperties, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { AccuracyView, RaceView } from '../../contracts/index.ts'
import { modelColor } from '../_lib/models.ts'
import { useWords } from '../_lib/use-words.ts'
import { AccuracyBar } from './accuracy-bar.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './race.module.css'

interface ContestantProps {
  mark: ReactNode
  name: string
  standing: AccuracyView
  color?: string
}

const Contestant = ({ mark, name, standing, color }: ContestantProps) => {
  const texts = useTranslations('games')
  const words = useWords()
  return (
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
          {texts('race.accuracy', {
            accuracy: words.percent(standing.accuracy),
            interval: words.interval(standing.interval),
          })}
        </span>
      </span>
      <AccuracyBar accuracy={standing.accuracy} interval={standing.interval} color={color} />
    </li>
  )
}

/** More than the eight that a house game has: room for names is taken from their signs. */
const CROWDED = 8

/** People as one contestant against the models, on the same items; with the crowd, its majority and the models' mean too. */
export const Race = ({
  race,
  peopleName,
  stacked = false,
  projected = false,
}: {
  race: RaceView
  peopleName: string
  /** One contestant a line, for a tall column. */
  stacked?: boolean
  projected?: boolean
}) => {
  const texts = useTranslations('games')
  const words = useWords()
  const contestants = 1 + race.models.length + (race.crowd ? 2 : 0)
  const items = Math.max(race.people.asked, ...race.models.map(({ asked }) => asked))
  return (
    <figure className={styles.race} data-stacked={stacked} data-projected={projected}>
      <figcaption className="caption">
        {texts('race.caption', { items })}
        {race.crowd && !stacked && <span>{texts('race.together')}</span>}
      </figcaption>
      <ul
        className={styles.contestants}
        data-crowded={contestants > CROWDED}
        style={{ '--contestants': contestants, '--half': Math.ceil(contestants / 2) } as CSSProperties}
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
            name={words.modelShort(standing.model)}
            standing={standing}
            color={modelColor(standing.model)}
          />
        ))}
        {race.crowd && (
          <Contestant
            mark={<span className={styles.people} data-many="true" aria-hidden="true" />}
            name={texts('race.crowd')}
            standing={race.crowd}
          />
        )}
        {race.committee && (
          <Contestant
            mark={<span className={styles.committee} aria-hidden="true" />}
            name={texts('race.committee')}
            standing={race.committee}
            color="var(--quiet)"
          />
        )}
      </ul>
    </figure>
  )
}
