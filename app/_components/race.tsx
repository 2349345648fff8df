import type { AccuracyView, RaceView } from '../../contracts/index.ts'
import { formatInterval } from '../_lib/format.ts'
import { MODEL_LABELS, modelColor } from '../_lib/models.ts'
import { AccuracyBar } from './accuracy-bar.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './race.module.css'

const Figure = ({ view, color }: { view: AccuracyView; color?: string }) => (
  <>
    <span className={`figure ${styles.figure}`}>
      {view.accuracy === null ? '–' : Math.round(view.accuracy * 100)}
      <span className={styles.unit}> %</span>
    </span>
    <AccuracyBar accuracy={view.accuracy} interval={view.interval} {...(color && { color })} />
    <span className={`figure ${styles.interval}`}>{formatInterval(view.interval)}</span>
  </>
)

/** People and models on the same items: accuracy with its interval, never points. */
export const Race = ({ race, peopleName }: { race: RaceView; peopleName: string }) => {
  const { asked } = race.people
  return (
    <section className={styles.race} aria-label="The race">
      <h2 className={`caption ${styles.title}`}>
        The race, {asked} {asked === 1 ? 'item' : 'items'} so far · accuracy with 95 % interval
      </h2>
      <ul className={styles.columns}>
        <li>
          <span className={styles.name}>
            <span className={styles.people} aria-hidden="true" />
            {peopleName}
          </span>
          <Figure view={race.people} />
        </li>
        {race.models.map((view) => (
          <li key={view.model}>
            <span className={styles.name}>
              <ModelMark model={view.model} size={22} />
              {MODEL_LABELS[view.model].short}
            </span>
            <Figure view={view} color={modelColor(view.model)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
