import { type Analysis, CORRUPTION_STRENGTHS, type ModelSummary } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { modelColor } from '../../_lib/models.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { Chart } from './chart.tsx'
import { Plot } from './plot.tsx'
import { figure } from './rich.tsx'
import styles from './robustness.module.css'

const STRENGTHS = Array.from({ length: CORRUPTION_STRENGTHS + 1 }, (_, strength) => strength)
const CHANCE = 0.1

/** Accuracy as the images get worse, one small chart a corruption; nothing where it was not measured. */
export const Robustness = async ({ model, analysis }: { model: ModelSummary; analysis: Analysis }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const name = words.modelName(model.recipe)
  const measured = analysis.robustness.filter(({ recipe }) => recipe === model.recipe)
  const items = measured[0]?.items ?? 0
  const curves = measured.map(({ corruption, clean, accuracies, items: of }) => {
    const { amounts } = analysis.corruptions.find(({ id }) => id === corruption)!
    const points = [clean, ...accuracies].map((accuracy) => ({
      accuracy,
      interval: wilsonInterval(accuracy * of, of)!,
    }))
    return {
      corruption,
      title: texts(`charts.robustness.names.${corruption}`),
      amounts: [0, ...amounts].map((amount) =>
        texts(`charts.robustness.amounts.${corruption}`, { amount: words.count(amount) }),
      ),
      points,
    }
  })
  return (
    <Chart
      label={texts('charts.robustness.sentence', { model: name, items: words.count(items) })}
      table={{
        caption: texts('charts.robustness.table', { model: name }),
        head: [texts('charts.robustness.corruption'), texts('terms.accuracy'), texts('terms.interval')],
        rows: curves.flatMap(({ title, amounts, points }) =>
          points.map(
            ({ accuracy, interval }, i) =>
              [`${title}, ${amounts[i]}`, words.percent(accuracy, 1), words.interval(interval, 1)] as const,
          ),
        ),
      }}
      className={styles.robustness}
    >
      <div className={styles.curves}>
        {curves.map(({ corruption, title, amounts, points }) => {
          const last = points.at(-1)!
          const most = amounts.at(-1)!
          const sentence = texts('charts.robustness.curve', {
            corruption: title,
            clean: words.percent(points[0]!.accuracy, 1),
            last: words.percent(last.accuracy, 1),
            strength: words.count(CORRUPTION_STRENGTHS),
            amount: most,
          })
          return (
            <div key={corruption}>
              <h4 className={styles.name}>{title}</h4>
              <Plot
                x={{ domain: [0, CORRUPTION_STRENGTHS], ticks: STRENGTHS }}
                y={{ domain: [0, 1], ticks: [0, 0.5, 1], format: (tick) => words.percent(tick) }}
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
                {texts.rich('charts.robustness.at', {
                  figure,
                  clean: words.percent(points[0]!.accuracy),
                  last: words.percent(last.accuracy),
                  amount: most,
                })}
              </p>
            </div>
          )
        })}
      </div>
      <p className="caption">{texts('charts.robustness.note', { items: words.count(items) })}</p>
    </Chart>
  )
}
