import type { ReactNode } from 'react'
import { type CalibrationBin, expectedCalibrationError, type ModelSummary } from '../../../contracts/index.ts'
import { modelColor } from '../../_lib/models.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Words } from '../../_lib/words.ts'
import { type ReliabilityBin, reliabilityBins } from '../_lib/reliability-bins.ts'
import { Chart } from './chart.tsx'
import { Plot } from './plot.tsx'
import styles from './reliability.module.css'

const TICKS = [0, 0.5, 1]

const rowsOf = (words: Words, bins: readonly ReliabilityBin[], name: (confidence: string) => string) =>
  bins.map(
    ({ count, confidence, accuracy, interval }) =>
      [
        name(words.percent(confidence, 1)),
        words.count(count),
        words.percent(accuracy, 1),
        words.interval(interval, 1),
      ] as const,
  )

interface Props {
  model: ModelSummary
  /** After temperature scaling, from the pack's eight-bit probabilities. */
  calibrated: readonly CalibrationBin[]
}

/** How often it is right when it is so sure, before temperature scaling and after it, with every bin's interval. */
export const Reliability = async ({ model, calibrated }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const name = words.modelName(model.recipe)
  const { metrics } = model.house
  const before = reliabilityBins(metrics.calibrationBins)
  const after = reliabilityBins(calibrated)
  const most = Math.max(1, ...after.map(({ count }) => count))
  const b = (score: ReactNode) => <b className="figure">{score}</b>
  return (
    <Chart
      label={texts('charts.reliability.sentence', {
        model: name,
        before: words.decimal(metrics.ece),
        after: words.decimal(metrics.eceCalibrated),
      })}
      table={{
        caption: texts('charts.reliability.table', { model: name }),
        head: [
          texts('charts.reliability.confidence'),
          texts('terms.items'),
          texts('terms.accuracy'),
          texts('terms.interval'),
        ],
        rows: [
          ...rowsOf(words, before, (confidence) => texts('charts.reliability.beforeRow', { confidence })),
          ...rowsOf(words, after, (confidence) => texts('charts.reliability.afterRow', { confidence })),
        ],
      }}
      className={styles.reliability}
    >
      <Plot
        x={{ domain: [0, 1], ticks: TICKS, format: (tick) => words.percent(tick) }}
        y={{ domain: [0, 1], ticks: TICKS, format: (tick) => words.percent(tick) }}
        label={texts('charts.reliability.bins', { bins: words.count(after.length) })}
        className={styles.square}
      >
        {({ x, y }) => (
          <>
            {after.map(({ confidence, count }) => (
              <path
                key={confidence}
                className={styles.many}
                d={`M${x(confidence)} 100V${100 - (count / most) * 30}`}
              />
            ))}
            <path className={styles.even} d="M0 100L100 0" />
            {after.map(({ confidence, accuracy, interval }) => (
              <g key={confidence} style={{ stroke: modelColor(model.recipe) }}>
                <path
                  className={styles.interval}
                  d={`M${x(confidence)} ${y(interval[0])}V${y(interval[1])}`}
                />
                <path className={styles.after} d={`M${x(confidence)} ${y(accuracy)}h0`} />
              </g>
            ))}
            {before.map(({ confidence, accuracy }) => (
              <g key={confidence}>
                <path className={styles.before} d={`M${x(confidence)} ${y(accuracy)}h0`} />
                <path className={styles.hole} d={`M${x(confidence)} ${y(accuracy)}h0`} />
              </g>
            ))}
          </>
        )}
      </Plot>
      <p className={styles.words}>
        <span>
          <i className={styles.afterSign} style={{ background: modelColor(model.recipe) }} />{' '}
          {texts.rich('charts.reliability.after', {
            b,
            ece: words.decimal(metrics.eceCalibrated),
            logLoss: words.decimal(metrics.logLossCalibrated),
            brier: words.decimal(metrics.brierCalibrated),
          })}
        </span>
        <span>
          <i className={styles.beforeSign} />{' '}
          {texts.rich('charts.reliability.before', {
            b,
            ece: words.decimal(metrics.ece),
            logLoss: words.decimal(metrics.logLoss),
            brier: words.decimal(metrics.brier),
          })}
        </span>
        <span className={styles.quiet}>{texts('charts.reliability.axes')}</span>
        <span className={styles.quiet}>
          {texts('charts.reliability.exact', { ece: words.decimal(expectedCalibrationError(calibrated)) })}
        </span>
      </p>
    </Chart>
  )
}
