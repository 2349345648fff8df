import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { GhostsView } from '../../../../contracts/index.ts'
import { ModelMark } from '../../../_components/model-mark.tsx'
import { useWords } from '../../../_lib/use-words.ts'
import { dotPlot, PLOT_WIDTH, ticksOf } from '../../_lib/dot-plot.ts'
import styles from './ghost-race.module.css'

const Figures = ({ view: { own, people, best, place, pieceCount } }: { view: GhostsView }) => {
  const texts = useTranslations('homework')
  const words = useWords()
  return (
    <dl className={styles.figures}>
      <div className={styles.own}>
        <dt>{texts('race.you')}</dt>
        <dd className="figure">{texts('race.rightOf', { right: own.right, asked: own.asked })}</dd>
      </div>
      {place && (
        <div>
          <dt>{texts('race.place')}</dt>
          <dd className="figure">{texts('race.placeOf', place)}</dd>
        </div>
      )}
      {people.accuracy !== null && (
        <div>
          <dt>{texts('race.people')}</dt>
          <dd className="figure">{words.percent(people.accuracy)}</dd>
        </div>
      )}
      {best !== null && (
        <div>
          <dt>{texts('race.best')}</dt>
          <dd className="figure">{texts('race.rightOf', { right: best, asked: pieceCount })}</dd>
        </div>
      )}
    </dl>
  )
}

/** Everybody over the number of right answers; under the line the models. The figures around it say the same in words. */
const Plot = ({ view }: { view: GhostsView }) => {
  const { pieceCount, models } = view
  const { dots, radius, height, mean } = dotPlot(view)
  const columns = Array.from({ length: pieceCount + 1 }, (_, right) => right)
  const ticks = ticksOf(pieceCount)
  return (
    <div className={styles.plot} style={{ '--columns': pieceCount + 1 } as CSSProperties} aria-hidden="true">
      <svg viewBox={`0 0 ${PLOT_WIDTH} ${height}`} className={styles.dots} aria-hidden="true">
        {mean !== null && <line x1={mean} x2={mean} y1={0} y2={height} className={styles.mean} />}
        {dots.map(({ x, y, own }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing but their place.
          <circle key={i} cx={x} cy={y} r={radius} className={own ? styles.self : styles.ghost} />
        ))}
      </svg>
      <div className={styles.columns}>
        {columns.map((right) => (
          <div key={right} className={styles.column}>
            <span className={`figure ${styles.tick}`}>{ticks.includes(right) && right}</span>
            {models
              .filter((model) => model.right === right)
              .map(({ model }) => (
                <ModelMark key={model} model={model} size={18} />
              ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The student beside the class and the models, on the pieces revealed so far. */
export const GhostRace = ({ view }: { view: GhostsView }) => {
  const texts = useTranslations('homework')
  const words = useWords()
  const { pieceCount, models, place } = view
  return (
    <section className={styles.race} aria-labelledby="ghosts">
      <h2 id="ghosts" className="caption">
        {texts('race.title', { count: pieceCount })}
      </h2>
      <Figures view={view} />
      <figure className={styles.figure}>
        <Plot view={view} />
        <figcaption className={styles.picture}>
          {place ? texts('race.picture') : texts('race.noRivals')}
        </figcaption>
      </figure>
      <ul className={styles.models}>
        {models.map(({ model, right, asked }) => (
          <li key={model}>
            <ModelMark model={model} size={18} />
            <span className={styles.model}>{words.modelShort(model)}</span>
            <span className="figure">{texts('race.rightOf', { right, asked })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
