import { type Analysis, CORRUPTION_STRENGTHS, type ModelSummary } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { capitalise, formatCount, formatInterval, formatPercent } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { Chart } from './chart.tsx'
import { Plot } from './plot.tsx'
import styles from './robustness.module.css'

const STRENGTHS = Array.from({ length: CORRUPTION_STRENGTHS + 1 }, (_, strength) => strength)
const CHANCE = 0.1

/** Accuracy as the images get worse, one small chart a corruption; nothing where it was not measured. */
export const Robustness = ({ model, analysis }: { model: ModelSummary; analysis: Analysis }) => {
  const measured = analysis.robustness.filter(({ recipe }) => recipe === model.recipe)
  const items = measured[0]?.items ?? 0
  const curves = measured.map(({ corruption, clean, accuracies, items: of }) => {
    const { unit, amounts } = analysis.corruptions.find(({ id }) => id === corruption)!
    const points = [clean, ...accuracies].map((accuracy) => ({
      accuracy,
      interval: wilsonInterval(accuracy * of, of)!,
    }))
    return { corruption, unit, amounts: [0, ...amounts], points }
  })
  return (
    <Chart
      label={`Accuracy of ${model.name} on ${formatCount(items)} test items as they are spoiled, a chart a corruption.`}
      table={{
        caption: `Accuracy of ${model.name} on spoiled items`,
        head: ['Corruption', 'Accuracy', '95\u00a0% interval'],
        rows: curves.flatMap(({ corruption, unit, amounts, points }) =>
          points.map(
            ({ accuracy, interval }, i) =>
              [
                `${capitalise(corruption)}, ${amounts[i]} ${unit}`,
                formatPercent(accuracy, 1),
                formatInterval(interval, 1),
              ] as const,
          ),
        ),
      }}
      className={styles.robustness}
    >
      <div className={styles.curves}>
        {curves.map(({ corruption, unit, amounts, points }) => {
          const last = points.at(-1)!
          const sentence = `${capitalise(corruption)}: ${formatPercent(points[0]!.accuracy, 1)} unspoiled, ${formatPercent(last.accuracy, 1)} at strength ${CORRUPTION_STRENGTHS}, ${amounts.at(-1)} ${unit}.`
          return (
            <div key={corruption}>
              <h4 className={styles.name}>{capitalise(corruption)}</h4>
              <Plot
                x={{ domain: [0, CORRUPTION_STRENGTHS], ticks: STRENGTHS }}
                y={{ domain: [0, 1], ticks: [0, 0.5, 1], format: (tick) => formatPercent(tick) }}
                label={sentence}
                className={styles.plot}
              >
                {({ x, y }) => {
                  const at = (which: (point: (typeof points)[number]) => number) =>
                    points.map((point, i) => `${x(i)} ${y(which(point))}`)
                  const upper = at(({ interval }) => interval[1])
                  const lower = at(({ interval }) => interval[0]).reverse()
                  return (
                    <g style={{ color: modelColor(model.recipe) }}>
                      <path className={styles.chance} d={`M0 ${y(CHANCE)}H100`} />
                      <path className={styles.band} d={`M${[...upper, ...lower].join('L')}z`} />
                      <path className={styles.line} d={`M${at(({ accuracy }) => accuracy).join('L')}`} />
                    </g>
                  )
                }}
              </Plot>
              <p className={styles.words}>
                <span className="figure">
                  {formatPercent(points[0]!.accuracy)} → {formatPercent(last.accuracy)}
                </span>{' '}
                at {amounts.at(-1)} {unit}
              </p>
            </div>
          )
        })}
      </div>
      <p className="caption">
        Five strengths on {formatCount(items)} test items, with 95&nbsp;% bands; dotted, guessing
      </p>
    </Chart>
  )
}
